import { z } from "zod";
import { Address } from "./address";

/**
 * What is known of a finding: nobody has looked (`open`), somebody is to look at it (`later`), the
 * report is wrong (`confirmed`), we misread it (`misread`), or it is fine (`dismissed`).
 */
export const FindingState = z.enum(["open", "later", "confirmed", "misread", "dismissed"]);
export type FindingState = z.infer<typeof FindingState>;

/** A step in a finding's history: a decision, or that the last one was taken back. */
export const Verdict = z.enum(["later", "confirmed", "misread", "dismissed", "undone"]);
export type Verdict = z.infer<typeof Verdict>;

/**
 * Why a finding is fine: the report `explained` it; it is counted on another `basis`; the check
 * is `inapplicable` to this body; it is too small to matter (`immaterial`); or as the note says.
 */
export const DismissalReason = z.enum([
  "explained",
  "basis",
  "inapplicable",
  "immaterial",
  "other",
]);
export type DismissalReason = z.infer<typeof DismissalReason>;

const Note = z
  .string()
  .trim()
  .max(1000)
  .default(() => "");

/** What a reviewer reads in a cell. Null: the report gives no figure there. */
export const CellCorrection = z.object({ address: Address, value: z.number().nullable() });
export type CellCorrection = z.infer<typeof CellCorrection>;

const decisionOf = <V extends FindingState>(verdict: V) => ({
  findingId: z.string().min(1),
  /** The revision that the reviewer saw. */
  revision: z.coerce.number().int().nonnegative(),
  verdict: z.literal(verdict),
  note: Note,
});

/**
 * A reviewer's decision. A misreading is corrected in the cells it concerns; one that concerns no
 * cell, as of a sentence, is described in the note.
 */
export const DecideFindingInput = z.discriminatedUnion("verdict", [
  z.object(decisionOf("confirmed")),
  z
    .object({ ...decisionOf("misread"), corrections: z.array(CellCorrection).max(50) })
    .refine(({ corrections, note }) => corrections.length > 0 || note !== "", {
      path: ["note"],
      message: "note-needed",
    }),
  z
    .object({ ...decisionOf("dismissed"), reason: DismissalReason })
    .refine(({ reason, note }) => reason !== "other" || note !== "", {
      path: ["note"],
      message: "note-needed",
    }),
]);
export type DecideFindingInput = z.infer<typeof DecideFindingInput>;

export const UndoDecisionInput = z.object({
  findingId: z.string().min(1),
  revision: z.coerce.number().int().nonnegative(),
});
export type UndoDecisionInput = z.infer<typeof UndoDecisionInput>;

/** A correction outside the queue, from the report's own page. */
export const CorrectCellInput = z.object({
  reportId: z.string().min(1),
  address: Address,
  /** `undo` takes the last correction of the cell back. */
  correction: z.union([z.object({ value: z.number().nullable() }), z.literal("undo")]),
  note: Note,
});
export type CorrectCellInput = z.infer<typeof CorrectCellInput>;
