import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadReport } from "@/lib/domain/report";
import { readReport } from "@/lib/pipeline/read-report";
import { mismatches, wrongFigures } from "@/tests/support/sample-mismatches";
import { type ComposedReport, composeSeed } from "./composed-report";
import { produce } from "./produce";
import { hasChineseFont, libreOfficePath } from "./producers";
import { KNOWN_GAPS, RECORDED_SEEDS } from "./recorded-seeds";

/** How many documents, and the first of their seeds: LAYOUTS=200 for a full run. */
const COUNT = Number(process.env["LAYOUTS"] ?? 60);
const FIRST = Number(process.env["LAYOUTS_FROM"] ?? 1);
/** Much more than the slowest machine needs to make a document. */
const MILLISECONDS_EACH = 20_000;

const canBeMade = ({ layout }: ComposedReport) =>
  layout.production.program === "chromium" || libreOfficePath() !== null;

const seeds = new Set([
  ...RECORDED_SEEDS.map(({ seed }) => seed),
  ...KNOWN_GAPS.keys(),
  ...Array.from({ length: COUNT }, (_, index) => FIRST + index),
]);
const cases = [...seeds]
  .map(composeSeed)
  .filter(canBeMade)
  .map((composed) => {
    const { program, format } = composed.layout.production;
    return { ...composed, program, format };
  });

/** Figures whose place does not print them, or is on no page of a document that has pages. */
function misplaced({ cells, document, format }: ReadReport): string[] {
  return Object.entries(cells).flatMap(([address, { value, printed, place }]) => {
    if (value === null) return [];
    if (place === null) return [`${address} has no place`];
    const there = document.text.slice(place.start, place.end);
    if (there !== printed) return [`${address}: ${printed} is not at its place (${there})`];
    const onPage = format !== "pdf" || (place.page !== null && place.box !== null);
    return onPage ? [] : [`${address} is on no page`];
  });
}

describe.runIf(hasChineseFont())("reports in layouts of every kind", () => {
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gouji-layouts-"));
    await produce(cases, folder);
  }, cases.length * MILLISECONDS_EACH);

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(cases.filter(({ seed }) => !KNOWN_GAPS.has(seed)))(
    "layout $seed, $format by $program",
    async ({ seed, format, report, writing }) => {
      const result = await readReport(readFileSync(join(folder, `${seed}.${format}`)));
      if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
      const { agency, year, form, publishedOn, signatory } = result.report;
      expect({
        wrong: mismatches(report, result.report, writing),
        misplaced: misplaced(result.report),
        ...{ agency, year, form, publishedOn, signatory },
      }).toEqual({
        wrong: [],
        misplaced: [],
        agency: report.agency.name,
        year: report.year,
        form: report.form,
        publishedOn: report.publishedOn,
        signatory: report.signatory,
      });
    },
  );

  test.each(cases.filter(({ seed }) => KNOWN_GAPS.has(seed)))(
    "layout $seed, $format by $program, has no wrong figure, and may have gaps",
    async ({ seed, format, report, writing }) => {
      const result = await readReport(readFileSync(join(folder, `${seed}.${format}`)));
      if (!result.ok) throw new Error(`not read: ${result.failure.code}`);

      expect(wrongFigures(report, result.report, writing)).toEqual([]);
      expect(misplaced(result.report)).toEqual([]);
    },
  );
});
