import { z } from "zod";
import { Address } from "./address";

/**
 * What is known of a finding: nobody has looked (`open`), somebody is to look at it (`later`), the
 * report is wrong (`confirmed`), we misread it (`misread`), or it is fine (`dismissed`).
 */
export const FindingState = z.enum(["open", "later", "confirmed", "misread", "dismissed"]);
export type FindingState = z.infer<typeof FindingState>;

/** Nobody has decided yet: what is left for later counts as open wherever open ones are counted. */
export const UNDECIDED = ["open", "later"] as const satisfies readonly FindingState[];

export function isUndecided(state: FindingState): boolean {
  return state === "open" || state === "later";
}

/** A step in a finding's history: a decision, or that the last one was taken back. */
export const Verdict = z.enum(["later", "confirmed", "misread", "dismissed", "undone"]);
export type Verdict = z.infer<typeof Verdict>;

/** The state that a step leaves a finding in. */
export function stateAfter(verdict: Verdict): FindingState {
  return verdict === "undone" ? "open" : verdict;
}

/**
 * What one decision decided on: the findings of a report that have one `cause`, or all findings of a
 * `filter` of the queue.
 */
export const DecisionScope = z.enum(["cause", "filter"]);
export type DecisionScope = z.infer<typeof DecisionScope>;

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

/** Who is to look at it: a name in free words; null where nobody is named. */
const Assignee = z
  .string()
  .trim()
  .max(60)
  .nullable()
  .default(() => null)
  .transform((name) => (name === "" ? null : name));

/** What a reviewer reads in a cell. Null: the report gives no figure there. */
export const CellCorrection = z.object({ address: Address, value: z.number().nullable() });
export type CellCorrection = z.infer<typeof CellCorrection>;

const noteNeeded = { path: ["note"], message: "note-needed" };

const Confirmation = z.object({ verdict: z.literal("confirmed"), note: Note });

const Dismissal = z.object({
  verdict: z.literal("dismissed"),
  note: Note,
  reason: DismissalReason,
});
const isExplained = ({ reason, note }: z.output<typeof Dismissal>) =>
  reason !== "other" || note !== "";

const Postponement = z.object({ verdict: z.literal("later"), note: Note, assignee: Assignee });
/** Left to somebody, or for a reason: without either it would only be out of sight. */
const isLeftToSomebody = ({ assignee, note }: z.output<typeof Postponement>) =>
  assignee !== null || note !== "";

const one = {
  findingId: z.string().min(1),
  /** The revision that the reviewer saw. */
  revision: z.coerce.number().int().nonnegative(),
};

/**
 * A reviewer's decision. A misreading is corrected in the cells it concerns; one that concerns no
 * cell, as of a sentence, is described in the note.
 */
export const DecideFindingInput = z.discriminatedUnion("verdict", [
  Confirmation.extend(one),
  z
    .object({
      ...one,
      verdict: z.literal("misread"),
      note: Note,
      corrections: z.array(CellCorrection).max(50),
    })
    .refine(({ corrections, note }) => corrections.length > 0 || note !== "", noteNeeded),
  Dismissal.extend(one).refine(isExplained, noteNeeded),
  Postponement.extend(one).refine(isLeftToSomebody, noteNeeded),
]);
export type DecideFindingInput = z.infer<typeof DecideFindingInput>;

/** What can be decided of many at once: a misreading is corrected in its own cells, one by one. */
export const SharedDecision = z.discriminatedUnion("verdict", [
  Confirmation,
  Dismissal.refine(isExplained, noteNeeded),
  Postponement.refine(isLeftToSomebody, noteNeeded),
]);
export type SharedDecision = z.infer<typeof SharedDecision>;

/** How many findings one decision on a filter decides at most; the gravest of them first. */
export const BATCH_LIMIT = 5000;

export const UndoDecisionInput = z.object(one);
export type UndoDecisionInput = z.infer<typeof UndoDecisionInput>;

export const UndoBatchInput = z.object({ batchId: z.string().min(1) });
export type UndoBatchInput = z.infer<typeof UndoBatchInput>;

/** A correction outside the queue, from the report's own page. */
export const CorrectCellInput = z.object({
  reportId: z.string().min(1),
  address: Address,
  /** `undo` takes the last correction of the cell back. */
  correction: z.union([z.object({ value: z.number().nullable() }), z.literal("undo")]),
  note: Note,
});
export type CorrectCellInput = z.infer<typeof CorrectCellInput>;
