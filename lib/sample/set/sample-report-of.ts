import { addressOf } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { writeProse } from "@/lib/sample/prose/write-prose";
import { randomFrom, seedOf } from "@/lib/sample/random";
import { type SampleFigures, type SampleReport, TABLES } from "@/lib/sample/sample-report";
import { BODY_KINDS } from "./body-kinds";
import { numberAt } from "./change-figures";
import type { SampleBody } from "./sample-bodies";

/** Departments publish in January, governments in February or March. */
function publicationDate({ kind }: SampleBody, year: number, random: () => number): string {
  const day = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const [month, date] =
    kind === "government" ? [random() < 0.5 ? 2 : 3, day(3, 27)] : [1, day(6, 30)];
  return `${year + 1}-0${month}-${String(date).padStart(2, "0")}`;
}

/** Items are at least the decisions, which are published one by one. */
function itemsDisclosed(figures: SampleFigures, more: number): number {
  const decisions = ["licences", "penalties"].map((row) =>
    numberAt(figures, addressOf("disclosure", row, "decisions")),
  );
  return decisions.reduce((sum, count) => sum + count, more);
}

/** A body's report for a year: the figures as given, prose that agrees with them, signed in time. */
export function sampleReportOf(
  body: SampleBody,
  year: number,
  form: FormId,
  figures: SampleFigures,
  seed: number,
): SampleReport {
  const random = randomFrom(seedOf(seed, body.key, year, "prose"));
  const { agency } = body;
  return {
    agency,
    title: `${agency.name}${year}年政府信息公开工作年度报告`,
    year,
    form,
    figures,
    tables: TABLES,
    sections: writeProse(
      {
        agency,
        year,
        form,
        figures,
        field: BODY_KINDS[body.kind].field,
        itemsDisclosed: itemsDisclosed(figures, random.integer(60, 420)),
      },
      random,
    ),
    signatory: agency.name,
    publishedOn: publicationDate(body, year, random.next),
  };
}
