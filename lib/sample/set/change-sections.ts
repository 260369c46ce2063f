import type { SampleReport, SampleSection } from "@/lib/sample/sample-report";

export function withSection(
  report: SampleReport,
  number: SampleSection["number"],
  change: (section: SampleSection) => SampleSection,
): SampleReport {
  return {
    ...report,
    sections: report.sections.map((section) =>
      section.number === number ? change(section) : section,
    ),
  };
}

/** Every paragraph of one section through a change. */
export function withWords(
  report: SampleReport,
  number: SampleSection["number"],
  change: (paragraph: string) => string,
): SampleReport {
  return withSection(report, number, (section) => ({
    ...section,
    beforeTable: section.beforeTable.map(change),
  }));
}

/** One section with a sentence more at its end, before the table. */
export function withSentence(
  report: SampleReport,
  number: SampleSection["number"],
  sentence: string,
): SampleReport {
  return withSection(report, number, (section) => ({
    ...section,
    beforeTable: [...section.beforeTable, sentence],
  }));
}
