import { z } from "zod";
import { AgencyKind, AgencyLevel } from "./agency-kind";
import { ReportYear } from "./upload";

/** A word of a body's name, as names print it: one character would be in half of them. */
export const KindWordText = z
  .string()
  .transform((word) => word.normalize("NFKC").replace(/\s+/gu, ""))
  .pipe(z.string().min(2).max(20));

export const AddKindWordInput = z.object({ word: KindWordText, kind: AgencyKind });
export type AddKindWordInput = z.infer<typeof AddKindWordInput>;

export const RemoveKindWordInput = z.object({ word: z.string().min(1) });
export type RemoveKindWordInput = z.infer<typeof RemoveKindWordInput>;

/** What a choice says that leaves it to the name. */
const AS_TOLD = z.literal("").transform(() => null);

/** What a person says a body is; null: as its name tells. */
export const SayAgencyKindInput = z.object({
  agencyId: z.string().min(1),
  kind: z.union([AS_TOLD, AgencyKind]),
  level: z.union([AS_TOLD, AgencyLevel]),
});
export type SayAgencyKindInput = z.infer<typeof SayAgencyKindInput>;

/** Whether all bodies of a government's region have reported for a year. */
export const SayRegionCompleteInput = z.object({
  agencyId: z.string().min(1),
  year: ReportYear,
  isComplete: z.enum(["yes", "no"]).transform((word) => word === "yes"),
});
export type SayRegionCompleteInput = z.infer<typeof SayRegionCompleteInput>;
