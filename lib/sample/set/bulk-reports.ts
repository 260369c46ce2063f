import { formForYear } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { writeReport } from "@/lib/sample/write/write-report";
import { PLAIN_WRITING } from "@/lib/sample/write/writing";
import { bodyHistory, type Figures } from "./body-history";
import { KIND_IDS, type KindId } from "./body-kinds";
import { sampleBody, type SampleBody } from "./sample-bodies";
import { SAMPLE_REGIONS } from "./sample-regions";
import { sampleReportOf } from "./sample-report-of";
import { SAMPLE_YEARS } from "./sample-reports";

export interface BulkFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** 甲子, 甲丑, …: a mark of two characters for each round through regions and kinds. */
export function bodyMark(round: number): string {
  const stem = STEMS.charAt(Math.floor(round / BRANCHES.length) % STEMS.length);
  return `${stem}${BRANCHES.charAt(round % BRANCHES.length)}`;
}

/** One body of each kind in each region, round after round, each round under a mark of its own. */
function* endlessBodies(): Generator<SampleBody> {
  const kinds: readonly KindId[] = KIND_IDS.filter((kind) => kind !== "government");
  for (let round = 0; ; round += 1) {
    for (const region of SAMPLE_REGIONS) {
      for (const kind of kinds) yield sampleBody(region, kind, bodyMark(round));
    }
  }
}

export interface BulkYear {
  readonly body: SampleBody;
  readonly year: number;
  readonly form: Form;
  readonly figures: Figures;
}

/**
 * The figures of many bodies, six years of one after the other. Names begin to repeat after 71,280
 * of them.
 */
export function* bulkYears(count: number, seed: number): Generator<BulkYear> {
  let left = count;
  for (const body of endlessBodies()) {
    for (const [year, figures] of bodyHistory(body, SAMPLE_YEARS, seed)) {
      const form = formForYear(year);
      if (left === 0) return;
      if (form === null) continue;
      yield { body, year, form, figures };
      left -= 1;
    }
  }
}

/** Many clean reports in a layout that is quick to write and to read, for measuring. */
export function* bulkReports(count: number, seed: number): Generator<BulkFile> {
  for (const { body, year, form, figures } of bulkYears(count, seed)) {
    const report = sampleReportOf(body, year, form.id, figures, seed);
    const { bytes, extension } = writeReport(report, PLAIN_WRITING);
    yield { fileName: `${year}-${body.agency.name}.${extension}`, bytes };
  }
}
