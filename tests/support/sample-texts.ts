import { bulkYears } from "@/lib/sample/set/bulk-reports";
import { sampleReportOf } from "@/lib/sample/set/sample-report-of";
import type { SearchableText } from "./searchable-texts";

/** The prose of many sample reports, by year. */
export function sampleTexts(count: number): SearchableText[] {
  return Array.from(bulkYears(count, 1), ({ body, year, form, figures }) => {
    const { title, sections } = sampleReportOf(body, year, form.id, figures, 1);
    const paragraphs = sections.flatMap(({ beforeTable, afterTable }) => [
      ...beforeTable,
      ...afterTable,
    ]);
    return { year, text: [title, ...paragraphs].join("\n") };
  });
}
