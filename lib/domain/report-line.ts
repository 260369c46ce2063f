import type { Cell } from "./cell";
import type { Claim } from "./claim";
import type { Finding, Unchecked } from "./finding";
import type { Localized } from "./localized";
import type { Place } from "./place";
import type { ReadFailure } from "./read-error";
import type { ReadReport } from "./report";

/** One line of `gouji read`, as the contract has it; names may be added, never changed. */
export interface ReportLine {
  file: string;
  sha256: string;
  format: ReadReport["format"];
  agency: string | null;
  agencyNames: string[];
  region: ReadReport["region"];
  year: number | null;
  form: ReadReport["form"];
  publishedOn: string | null;
  signatory: string | null;
  cells: Record<string, Cell>;
  claims: Claim[];
  findings: Finding[];
  unchecked: { rule: string; reason: string; message: Localized; cells: string[] }[];
  diagnostics: { code: string; message: string; localized: Localized; place: Place | null }[];
  /** `partial` where a part of the document could not be read; a diagnostic says which. */
  status: ReadReport["status"];
  /** Numbers of the document that are no figure, statement, date or numbering. */
  unplaced: { count: number; numerals: ReadReport["unplaced"] };
  title: string | null;
  tables: ReadReport["tables"];
  sections: ReadReport["sections"];
  /** What all offsets refer to. */
  text: string;
}

/** The line that stands for a file that can't be read. */
export interface FailureLine {
  file: string;
  error: ReadFailure;
}

/** A report and what the checks say of it, in the shape that other programs rely on. */
export function reportLine(
  file: string,
  report: ReadReport,
  findings: readonly Finding[],
  unchecked: readonly Unchecked[],
): ReportLine {
  return {
    file,
    sha256: report.sha256,
    format: report.format,
    agency: report.agency,
    agencyNames: report.agencyNames,
    region: report.region,
    year: report.year,
    form: report.form,
    publishedOn: report.publishedOn,
    signatory: report.signatory,
    cells: report.cells,
    claims: report.claims,
    findings: [...findings],
    unchecked: unchecked.map(({ rule, reason, cells }) => ({
      rule,
      reason: reason.en,
      message: reason,
      cells,
    })),
    diagnostics: report.diagnostics.map(({ code, message, place }) => ({
      code,
      message: message.en,
      localized: message,
      place,
    })),
    status: report.status,
    unplaced: { count: report.unplaced.length, numerals: report.unplaced },
    title: report.title,
    tables: report.tables,
    sections: report.sections,
    text: report.document.text,
  };
}
