import type { TableId } from "@/lib/domain/address";
import { formById } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { randomFrom } from "@/lib/sample/random";
import type { SampleReport, SampleSection } from "@/lib/sample/sample-report";
import { applicationsTable } from "@/lib/sample/table/applications-table";
import { damageTable } from "@/lib/sample/table/damage-table";
import { disclosureTable } from "@/lib/sample/table/disclosure-table";
import { breakAtPage } from "@/lib/sample/table/page-break";
import { reviewsTable } from "@/lib/sample/table/reviews-table";
import type { TableModel } from "@/lib/sample/table/table-model";
import { type Printer, printerOf } from "@/lib/sample/table/wording";
import { printDate } from "./print-date";
import type { Writing } from "./writing";

export type SampleBlock =
  | {
      readonly kind: "title" | "heading" | "paragraph" | "closing" | "page-number";
      readonly text: string;
    }
  | { readonly kind: "table"; readonly model: TableModel };

const MODEL = {
  disclosure: disclosureTable,
  applications: applicationsTable,
  reviews: reviewsTable,
} satisfies Record<TableId, typeof disclosureTable>;

const TABLE_OF_SECTION: Partial<Record<SampleSection["number"], TableId>> = {
  2: "disclosure",
  3: "applications",
  4: "reviews",
};
const NUMERALS = ["一", "二", "三", "四", "五", "六"];

function tableBlocks(
  id: TableId,
  report: SampleReport,
  print: Printer,
  writing: Writing,
): SampleBlock[] {
  const drawn = MODEL[id](formById(report.form), report.figures, print, writing.numerals);
  const model = writing.damages.reduce(damageTable, drawn);
  const { pageBreak } = writing;
  const parts = pageBreak?.table === id ? breakAtPage(model, pageBreak) : [model];
  return parts.flatMap((part, index): SampleBlock[] => [
    ...(index > 0 && writing.pageNumber
      ? [{ kind: "page-number" as const, text: `— ${index + 2} —` }]
      : []),
    { kind: "table", model: part },
  ]);
}

function headingOf(form: Form, section: SampleSection, print: Printer): string {
  const label = form.sections.find(({ number }) => number === section.number)?.label;
  return `${NUMERALS[section.number - 1] ?? ""}、${label === undefined ? "" : print.label(label)}`;
}

function paragraphs(texts: readonly string[]): SampleBlock[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

/** The document's blocks in reading order: the same for every layout. */
export function compose(report: SampleReport, writing: Writing): SampleBlock[] {
  const print = printerOf(writing.wording, randomFrom(writing.seed));
  const form = formById(report.form);
  const closing = [
    report.signatory,
    report.publishedOn === null ? null : printDate(report.publishedOn, writing.date),
  ];
  return [
    ...report.title.split("\n").map((text): SampleBlock => ({ kind: "title", text })),
    ...report.sections.flatMap((section): SampleBlock[] => {
      const table = TABLE_OF_SECTION[section.number];
      return [
        { kind: "heading", text: headingOf(form, section, print) },
        ...paragraphs(section.beforeTable),
        ...(table !== undefined && report.tables.includes(table)
          ? tableBlocks(table, report, print, writing)
          : []),
        ...paragraphs(section.afterTable),
      ];
    }),
    ...closing.flatMap((text): SampleBlock[] => (text === null ? [] : [{ kind: "closing", text }])),
  ];
}
