import { z } from "zod";
import { Diagnostic } from "@/lib/domain/diagnostic";
import { Document } from "@/lib/domain/document";
import { Finding, Unchecked } from "@/lib/domain/finding";
import { FormId } from "@/lib/domain/form-id";
import { Localized } from "@/lib/domain/localized";

/** A finding of a draft, with what stands at its first place. */
const CheckedFinding = z.object({
  ...Finding.shape,
  title: Localized,
  /** The printed characters, shortened; null where they are none. */
  quote: z.string().nullable(),
  /** From 1; null where the format has no pages. */
  page: z.number().int().nullable(),
  /** One of its figures may be misread: look at the draft first. */
  isDoubtful: z.boolean(),
});
export type CheckedFinding = z.infer<typeof CheckedFinding>;

/**
 * What was found in a draft, of which nothing is stored. The browser is told it once and keeps it as
 * long as the page is open.
 */
export const CheckView = z.object({
  file: z.object({ name: z.string(), sha256: z.string(), size: z.number().int() }),
  programVersion: z.string(),
  /** ISO time. */
  checkedAt: z.iso.datetime(),
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  form: FormId.nullable(),
  /** ISO date as printed, or null. */
  publishedOn: z.string().nullable(),
  signatory: z.string().nullable(),
  status: z.enum(["read", "partial"]),
  /** How many figures have a value, of how many the form has. */
  figures: z.object({ read: z.number().int(), expected: z.number().int() }),
  /** How many of those that have one may be misread. */
  doubtful: z.number().int(),
  /** The year of the stored report of the same body that it was compared with. */
  comparedWith: z.number().int().nullable(),
  /** The gravest first, then in reading order. */
  findings: z.array(CheckedFinding),
  unchecked: z.array(z.object({ ...Unchecked.shape, title: Localized })),
  diagnostics: z.array(Diagnostic),
  document: Document,
});
export type CheckView = z.infer<typeof CheckView>;
