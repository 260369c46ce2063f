import { afterAll, describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { loadRecogniser } from "@/lib/ocr/load-recogniser";
import { readReport } from "@/lib/pipeline/read-report";
import { ABSENT, type Case, type DocumentTruth, isCorpusThere, scans } from "./corpus";

/** A page takes some two seconds where nothing else runs. */
const TIME = 180_000;

/** The share of its figures that must be right, by kind of scan. */
const LEAST_RIGHT: Record<string, number> = { clean300: 0.995, skewed200: 0.97, hairline200: 0.97 };

const recogniser = isCorpusThere ? await loadRecogniser() : null;
afterAll(() => recogniser?.close());

if (!isCorpusThere) test.skip(ABSENT);
else if (recogniser === null) test.skip("the recogniser's packages are not installed");

const kindOf = ({ name }: Case<DocumentTruth>) => name.split(".")[1] ?? "";

describe.runIf(recogniser !== null)("scanned reports", () => {
  const cases = scans();

  test("seven are there, of three kinds", () => {
    expect(cases).toHaveLength(7);
    expect(new Set(cases.map(kindOf))).toEqual(new Set(Object.keys(LEAST_RIGHT)));
  });

  test.each(cases)(
    "the figures of $name are right, or marked as doubtful",
    async (scan) => {
      const result = await readReport(scan.bytes, recogniser);
      if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
      const { cells, form } = result.report;
      const figures = Object.entries(scan.truth.cells);
      const wrong = figures.filter(
        ([address, expected]) => (cells[address as Address]?.value ?? null) !== expected,
      );
      const unmarked = wrong.filter(([address]) => !cells[address as Address]?.doubtful);
      const marked = Object.values(cells).filter(({ doubtful }) => doubtful);

      expect(form).toBe(scan.truth.form);
      expect(1 - wrong.length / figures.length).toBeGreaterThanOrEqual(
        LEAST_RIGHT[kindOf(scan)] ?? 1,
      );
      expect(unmarked).toEqual([]);
      // Where everything is marked nothing is told.
      expect(marked.length).toBeLessThan(figures.length / 10);
    },
    TIME,
  );
});
