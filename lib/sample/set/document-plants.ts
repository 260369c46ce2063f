import type { Address } from "@/lib/domain/address";
import { numberAt, withFigures } from "./change-figures";
import { withWords } from "./change-sections";
import type { Plant } from "./plant";

const OUTCOMES_LEFT_BLANK = ["rejected.publication", "rejected.excessive", "rejected.reconfirm"];
const ROWS_CUT_SHORT = ["denied.state_secret", "denied.law_forbids", "denied.safety_stability"];

function rowsBlank(addresses: readonly string[]): Record<Address, ""> {
  return Object.fromEntries(addresses.map((address) => [address, ""]));
}

/** Mistakes of the document as a whole: its form, its dates, its signature, its tables' shape. */
export const DOCUMENT_PLANTS = {
  "negative-count": {
    rules: ["counts-valid"],
    report: (report) => ({
      ...report,
      figures: withFigures(report.figures, { "disclosure.coercion.decisions": -3 }),
    }),
  },
  "half-a-licence": {
    rules: ["counts-valid"],
    report: (report) => ({
      ...report,
      figures: withFigures(report.figures, { "disclosure.licences.decisions": 218.5 }),
    }),
  },
  "rows-left-blank": {
    rules: ["blank-cells"],
    report: (report) => ({
      ...report,
      figures: withFigures(
        report.figures,
        rowsBlank(
          Object.keys(report.figures).filter((address) =>
            OUTCOMES_LEFT_BLANK.some((row) => address.startsWith(`applications.${row}.`)),
          ),
        ),
      ),
    }),
  },
  "rows-cut-short": {
    rules: ["row-width"],
    writing: (writing) => ({
      ...writing,
      layout: "text-tabs-ragged",
      pageBreak: null,
      damages: [
        { kind: "figures-lost", table: "applications", rows: ROWS_CUT_SHORT, from: 3, count: 1 },
      ],
    }),
  },
  "headings-reworded": {
    rules: ["header-wording"],
    writing: (writing) => ({ ...writing, wording: { ...writing.wording, variants: 1 } }),
  },
  "amount-without-unit": {
    rules: ["amount-unit"],
    fits: (figures) =>
      numberAt(figures, "disclosure.procurement.amount") +
        numberAt(figures, "disclosure.fees.amount") >
      0,
    report: (report) =>
      withWords(report, 1, (text) => text.replace(/实施政府集中采购项目[^。]*。/, "")),
    writing: (writing) => ({ ...writing, numerals: { ...writing.numerals, amount: "bare-yuan" } }),
  },
  "table-missing": {
    rules: ["table-missing"],
    report: (report) => ({ ...report, tables: ["disclosure", "applications"] }),
  },
  "section-missing": {
    rules: ["section-missing"],
    report: (report) => ({
      ...report,
      sections: report.sections.filter(({ number }) => number !== 6),
    }),
  },
  "old-form": { rules: ["wrong-form"], form: "form-2019" },
  "period-of-last-year": {
    rules: ["year-conflict"],
    report: (report) =>
      withWords(report, 1, (text) =>
        text.replace(
          /自\d{4}年1月1日起至\d{4}年12月31日/,
          `自${report.year - 1}年1月1日起至${report.year - 1}年12月31日`,
        ),
      ),
  },
  unsigned: {
    rules: ["unsigned"],
    report: (report) => ({ ...report, signatory: null, publishedOn: null }),
  },
  "signed-by-another": {
    rules: ["agency-name"],
    report: (report) => ({ ...report, signatory: "洛阳市示例教育局" }),
  },
  late: {
    rules: ["late"],
    report: (report) => ({ ...report, publishedOn: `${report.year + 1}-04-16` }),
  },
  premature: {
    rules: ["premature"],
    report: (report) => ({ ...report, publishedOn: `${report.year}-12-18` }),
  },
} satisfies Record<string, Plant>;
