import type { Address } from "@/lib/domain/address";
import type { SampleReport } from "@/lib/sample/sample-report";
import { numberAt, withFigures } from "./change-figures";
import type { Plant } from "./plant";

const ITEMS: Address = "disclosure.licences.items_last_year";
const PUBLIC: Address = "disclosure.normative_documents.public_total";
const IN_FORCE: Address = "disclosure.normative_documents.in_force";
const RECONSIDERATIONS: Address = "reviews.reconsideration.total";
const LICENCES: Address = "disclosure.licences.decisions";

/** Every figure that both reports have, as it was the year before. */
function asBefore({ figures }: SampleReport, before: SampleReport): SampleReport["figures"] {
  return withFigures(
    figures,
    Object.fromEntries(Object.entries(before.figures).filter(([address]) => address in figures)),
  );
}

/** Last year's words with this year's numbers of years. */
function inThisYear(text: string, { year }: SampleReport): string {
  return text.replaceAll(String(year), String(year + 1)).replaceAll(String(year - 1), String(year));
}

/** Mistakes that only the report of the year before shows. */
export const YEAR_PLANTS = {
  "items-not-taken-over": {
    rules: ["items-stock"],
    fits: (figures) => ITEMS in figures,
    afterYear: (report) => ({
      ...report,
      figures: withFigures(report.figures, { [ITEMS]: numberAt(report.figures, ITEMS) + 4 }),
    }),
  },
  "documents-not-taken-over": {
    rules: ["documents-stock"],
    fits: (figures) => IN_FORCE in figures,
    afterYear: (report, before) =>
      IN_FORCE in before.figures
        ? {
            ...report,
            figures: withFigures(report.figures, {
              [IN_FORCE]: numberAt(report.figures, IN_FORCE) + 3,
            }),
          }
        : report,
  },
  "public-total-smaller": {
    rules: ["public-total-fell"],
    fits: (figures) => numberAt(figures, PUBLIC) > 0,
    afterYear: (report, before) =>
      numberAt(before.figures, PUBLIC) > 1
        ? {
            ...report,
            figures: withFigures(report.figures, {
              [PUBLIC]: numberAt(before.figures, PUBLIC) - 1,
            }),
          }
        : report,
  },
  "pending-cases-gone": {
    rules: ["pending-cases"],
    afterYear: (report, before) => {
      const pending = numberAt(before.figures, "reviews.reconsideration.pending");
      if (pending === 0) return report;
      return {
        ...report,
        figures: withFigures(report.figures, {
          "reviews.reconsideration.upheld": pending - 1,
          "reviews.reconsideration.corrected": 0,
          "reviews.reconsideration.other": 0,
          "reviews.reconsideration.pending": 0,
          [RECONSIDERATIONS]: pending - 1,
        }),
        sections: report.sections.map((section) =>
          section.number === 4 ? { ...section, beforeTable: [] } : section,
        ),
      };
    },
  },
  "a-jump": {
    rules: ["year-jump"],
    afterYear: (report, before) =>
      numberAt(before.figures, LICENCES) < 4
        ? report
        : {
            ...report,
            figures: withFigures(report.figures, {
              [LICENCES]: numberAt(before.figures, LICENCES) * 11,
            }),
          },
  },
  "figures-of-last-year": {
    rules: ["same-figures"],
    afterYear: (report, before) =>
      report.form === before.form ? { ...report, figures: asBefore(report, before) } : report,
  },
  "prose-of-last-year": {
    rules: ["repeated-text"],
    afterYear: (report, before) => ({
      ...report,
      sections: before.sections.map((section) => ({
        ...section,
        beforeTable: section.beforeTable.map((text) => inThisYear(text, before)),
      })),
    }),
  },
} satisfies Record<string, Plant>;
