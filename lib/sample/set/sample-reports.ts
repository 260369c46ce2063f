import { formById, formForYear } from "@/lib/form/catalogue";
import type { SampleReport } from "@/lib/sample/sample-report";
import { writeReport } from "@/lib/sample/write/write-report";
import { bodyHistory, type Figures } from "./body-history";
import type { Plant } from "./plant";
import { MISSING_REPORTS, PLANTED_ERRORS } from "./planted-errors";
import { PLANTS, type PlantName } from "./plants";
import { SAMPLE_BODIES, type SampleBody } from "./sample-bodies";
import { sampleHistories } from "./sample-histories";
import { sampleReportOf } from "./sample-report-of";
import { sampleWriting } from "./sample-writing";

export const SAMPLE_YEARS: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024];

/** Changing it changes every figure of the set, and what the tests expect of none. */
const SEED = 20_190_403;

export interface SampleFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly expected: {
    /** What the file says. */
    readonly report: SampleReport;
    readonly planted: PlantName | null;
    /** The checks that must find what is planted. */
    readonly rules: readonly string[];
    /**
     * Nothing is planted here or in the year before: no check may find an error or a warning. The
     * year after a planted one may not agree with it.
     */
    readonly clean: boolean;
  };
}

function plantedIn(body: string, year: number): PlantName | null {
  return (
    PLANTED_ERRORS.find((planted) => planted.body === body && planted.year === year)?.plant ?? null
  );
}

function isMissing(body: string, year: number): boolean {
  return MISSING_REPORTS.some((missing) => missing.body === body && missing.year === year);
}

/** The figures of a year for which the body took another year's form. */
function figuresInForm(body: SampleBody, year: number, { form }: Plant): Figures | undefined {
  if (form === undefined) return undefined;
  return bodyHistory(body, SAMPLE_YEARS, SEED, (of) =>
    of === year ? formById(form) : formForYear(of),
  ).get(year);
}

/** What the body reported the year before, where nothing is planted there. */
function reportBefore(
  body: SampleBody,
  year: number,
  history: ReadonlyMap<number, Figures>,
): SampleReport | null {
  const form = formForYear(year - 1);
  const figures = history.get(year - 1);
  if (form === null || figures === undefined) return null;
  return sampleReportOf(body, year - 1, form.id, figures, SEED);
}

function sampleFile(
  body: SampleBody,
  year: number,
  history: ReadonlyMap<number, Figures>,
): SampleFile | null {
  const form = formForYear(year);
  const own = history.get(year);
  if (form === null || own === undefined) return null;
  const planted = plantedIn(body.key, year);
  const plant: Plant = planted === null ? { rules: [] } : PLANTS[planted];
  const figures = figuresInForm(body, year, plant) ?? own;
  const drafted = sampleReportOf(
    body,
    year,
    plant.form ?? form.id,
    plant.figures?.(figures) ?? figures,
    SEED,
  );
  const alone = plant.report?.(drafted) ?? drafted;
  const before = reportBefore(body, year, history);
  const report = before === null ? alone : (plant.afterYear?.(alone, before) ?? alone);
  const usual = sampleWriting(report, SEED);
  const { bytes, extension } = writeReport(report, plant.writing?.(usual) ?? usual);
  return {
    fileName: `${year}-${body.agency.name}.${extension}`,
    bytes,
    expected: {
      report,
      planted,
      rules: plant.rules,
      clean: planted === null && plantedIn(body.key, year - 1) === null,
    },
  };
}

/**
 * Reports of invented bodies over six years, with errors planted where PLANTED_ERRORS says. A body's
 * years follow each other, so that they can be stored in this order.
 */
export function* sampleReports(): Generator<SampleFile> {
  const histories = sampleHistories(SAMPLE_BODIES, SAMPLE_YEARS, SEED);
  for (const body of SAMPLE_BODIES) {
    const history = histories.get(body.key) ?? new Map<number, Figures>();
    for (const year of history.keys()) {
      if (isMissing(body.key, year)) continue;
      const file = sampleFile(body, year, history);
      if (file !== null) yield file;
    }
  }
}
