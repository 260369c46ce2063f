import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import { readNow } from "@/tests/support/read-now";
import { judge } from "@/lib/rules/run-rules";
import { ABSENT, isCorpusThere, type SeedTruth, seeds } from "./corpus";

/**
 * Findings of severity error that a person found as well, by report: the whole list, so that a
 * check which begins to cry wolf is noticed here.
 */
const KNOWN_ERRORS: Record<string, readonly string[]> = {
  "000": [],
  "001": ["narrative-contradiction"],
  "002": [
    "applications-balance",
    "applications-balance",
    "applications-outcomes-total",
    "applications-outcomes-total",
    "narrative-disputes",
    "narrative-disputes",
    "narrative-handled",
    "narrative-missing-number",
    "narrative-missing-number",
    "narrative-parts",
  ],
  "003": [],
  "004": [],
};

function read(bytes: Uint8Array): ReadReport {
  const result = readNow(bytes);
  if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
  return result.report;
}

function wrongCells({ cells }: ReadReport, truth: SeedTruth): string[] {
  const zeroOrBlank = new Set(truth.zeroOrBlank);
  return Object.entries(truth.cells).flatMap(([address, expected]) => {
    const value = cells[address as Address]?.value ?? null;
    const isEither = zeroOrBlank.has(address) && (value === 0 || value === null);
    return value === expected || isEither
      ? []
      : `${address}: ${String(value)}, not ${String(expected)}`;
  });
}

if (!isCorpusThere) test.skip(ABSENT);

describe.runIf(isCorpusThere)("real reports as text", () => {
  const cases = seeds();

  test("all five are there", () => {
    expect(cases.map(({ name }) => name.slice(0, 3))).toEqual(["000", "001", "002", "003", "004"]);
  });

  test.each(cases)("every figure of $name is right", ({ bytes, truth }) => {
    expect(wrongCells(read(bytes), truth)).toEqual([]);
  });

  test.each(cases)("a figure of $name stands where its place says", ({ bytes }) => {
    const { cells, document } = read(bytes);
    const placed = Object.values(cells).filter(
      ({ place, printed }) => place !== null && printed !== "",
    );
    expect(placed.length).toBeGreaterThan(0);
    for (const { place, printed } of placed) {
      expect(document.text.slice(place?.start, place?.end)).toBe(printed);
    }
  });

  test.each(cases)("who reports, when and in which form is told of $name", ({ bytes, truth }) => {
    const report = read(bytes);
    expect({
      agency: report.agency,
      region: report.region?.code,
      year: report.year,
      form: report.form,
      publishedOn: report.publishedOn,
      signatory: report.signatory,
    }).toEqual({
      agency: truth.agency,
      region: truth.region.code,
      year: truth.year,
      form: truth.form,
      publishedOn: truth.publishedOn,
      signatory: truth.signatory,
    });
  });

  test.each(cases.filter(({ truth }) => truth.amountUnit !== undefined))(
    "the unit of the amount in $name is told as a person tells it",
    ({ bytes, truth }) => {
      const amount = read(bytes).cells["disclosure.procurement.amount"];
      expect(amount?.unit).toEqual(truth.amountUnit);
    },
  );

  test.each(cases)(
    "what must be found in $name is found, and nothing that must not",
    ({ bytes, truth }) => {
      const found = new Set(judge(read(bytes)).findings.map(({ rule }) => rule));
      expect(truth.mustFind.filter((id) => !found.has(id))).toEqual([]);
      expect(truth.mustNotFind.filter((id) => found.has(id))).toEqual([]);
    },
  );

  test.each(cases)(
    "no error is found in $name but those that a person found",
    ({ name, bytes }) => {
      const errors = judge(read(bytes)).findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ rule }) => rule).sort()).toEqual(KNOWN_ERRORS[name.slice(0, 3)]);
    },
  );

  test.each(cases)("every finding in $name points at its place", ({ bytes }) => {
    const report = read(bytes);
    for (const { places } of judge(report).findings) {
      expect(places.length).toBeGreaterThan(0);
      for (const { start, end } of places) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(report.document.text.length);
      }
    }
  });

  test.each(cases)("every claim in $name is quoted from its place", ({ bytes }) => {
    const { claims, document } = read(bytes);
    for (const { quote, place } of claims) {
      expect(document.text.slice(place.start, place.end)).toBe(quote);
    }
  });

  test("a row whose figures can't be told apart keeps its characters", () => {
    const report = read(seedBytes("001"));
    expect(report.cells["applications.handled.total"]).toMatchObject({
      value: null,
      absent: "ambiguous",
      printed: ["0", "0", "0", "0", "0", "0", "0", "0", "0", "0"].join("\t"),
    });
  });
});

function seedBytes(id: string): Uint8Array {
  const seed = seeds().find(({ name }) => name.startsWith(id));
  if (seed === undefined) throw new Error(`no seed ${id}`);
  return seed.bytes;
}
