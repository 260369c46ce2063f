import { z } from "zod";
import { LOCALES } from "@/lib/domain/localized";
import { oneOf, oneOfOr } from "@/lib/domain/views/query-parameters";

export const ExportFormat = z.enum(["csv", "xlsx", "json"]);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** `view`: what the screen shows; `all`: everything that is stored of it. */
export const ExportScope = z.enum(["view", "all"]);
export type ExportScope = z.infer<typeof ExportScope>;

/** A table of an export: of a workbook a sheet, as CSV a file of its own. */
export const ExportPart = z.enum(["data", "sources", "definitions", "findings", "peers", "about"]);
export type ExportPart = z.infer<typeof ExportPart>;

/** How something is taken away, beside what; it stands in the same address as the screen's own query. */
export const ExportQuery = z.object({
  format: oneOfOr(ExportFormat, "csv"),
  scope: oneOfOr(ExportScope, "view"),
  /** Of a CSV. */
  part: oneOfOr(ExportPart, "data"),
  /** Of a CSV: the names of the variables alone, or a readable line below them. */
  header: oneOfOr(z.enum(["ids", "both"]), "ids"),
  /** Null: the language of whoever asks. */
  lang: oneOf(z.enum(LOCALES)),
});
export type ExportQuery = z.infer<typeof ExportQuery>;
