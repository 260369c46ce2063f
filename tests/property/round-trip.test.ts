import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadReport } from "@/lib/domain/report";
import { readNow } from "@/tests/support/read-now";
import type { SampleReport } from "@/lib/sample/sample-report";
import { writeReport } from "@/lib/sample/write/write-report";
import { type Layout, LAYOUTS, type Writing } from "@/lib/sample/write/writing";
import { mismatches } from "../support/sample-mismatches";
import { recipes, reportOf, writings } from "../support/sample-recipe";

/** Always the same cases, so that a run that fails fails again. */
const SEED = 20_190_403;
const RUNS = 30;

function read(report: SampleReport, writing: Writing): ReadReport {
  const result = readNow(writeReport(report, writing).bytes);
  if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
  return result.report;
}

function forEachReport(
  layouts: readonly Layout[],
  check: (report: SampleReport, writing: Writing) => void,
): void {
  fc.assert(
    fc.property(recipes, writings(layouts), (recipe, writing) => {
      check(reportOf(recipe), writing);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

// A property that fails is tried many times over, to find its smallest case.
describe.each(LAYOUTS)("a report written as %s", { timeout: 120_000 }, (layout) => {
  it("is read back figure by figure", () => {
    forEachReport([layout], (report, writing) => {
      expect(mismatches(report, read(report, writing), writing)).toEqual([]);
    });
  });

  it("is read back with its body, year, form, date and signatory", () => {
    forEachReport([layout], (report, writing) => {
      const { agency, year, form, publishedOn, signatory, region } = read(report, writing);
      expect({ agency, year, form, publishedOn, signatory, region }).toEqual({
        agency: report.agency.name,
        year: report.year,
        form: report.form,
        publishedOn: report.publishedOn,
        signatory: report.signatory,
        region: report.agency.region,
      });
    });
  });

  it("is read back with places that print what was read", () => {
    forEachReport([layout], (report, writing) => {
      const { cells, document } = read(report, writing);
      const misplaced = Object.entries(cells).filter(
        ([, { printed, place }]) =>
          printed !== null &&
          printed !== "" &&
          place !== null &&
          document.text.slice(place.start, place.end) !== printed,
      );
      expect(misplaced).toEqual([]);
    });
  });
});
