import { z } from "zod";

const Place = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().nullable(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
});
const Words = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const Cell = z.object({
  value: z.number().nullable(),
  printed: z.string().nullable(),
  absent: z.enum(["blank", "dash", "unreadable", "row-missing", "ambiguous"]).nullable(),
  unit: z
    .object({
      printed: z.string().nullable(),
      source: z.enum(["cell", "header", "narrative", "form", "inferred"]),
      reading: z.enum(["CNY", "CNY 10,000"]),
    })
    .nullable(),
  place: Place.nullable(),
});
/** A line of `gouji read` as the contract promises it; more may be there. */
export const ReportLine = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  format: z.enum(["html", "pdf", "docx", "doc", "wps", "odt", "xlsx", "text", "markdown", "image"]),
  agency: z.string().nullable(),
  agencyNames: z.array(z.string()),
  region: z.object({ code: z.string().regex(/^\d{6}$/u), name: z.string() }).nullable(),
  year: z.int().nullable(),
  form: z.enum(["form-2019", "form-2021"]).nullable(),
  publishedOn: z.iso.date().nullable(),
  signatory: z.string().nullable(),
  cells: z.record(z.string(), Cell),
  claims: z.array(
    z.object({
      about: z.string(),
      value: z.number().nullable(),
      approximate: z.boolean(),
      quote: z.string(),
      place: Place,
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(["error", "warning", "notice"]),
      cells: z.array(z.string()),
      message: Words,
      places: z.array(Place),
    }),
  ),
  unchecked: z.array(z.object({ rule: z.string(), reason: z.string().min(1) })),
  diagnostics: z.array(
    z.object({ code: z.string(), message: z.string(), place: Place.nullable() }),
  ),
  text: z.string(),
});
/** The line that stands for a file that can't be read. */
export const FailureLine = z.object({
  file: z.string(),
  error: z.object({ code: z.string(), message: Words }),
});
