import type { Claim } from "@/lib/domain/claim";
import { textPlace } from "@/lib/domain/place";
import type { Sentence } from "./sentence";

/** What a reader of claims knows beside the sentence. */
export interface ProseContext {
  /** The names by which the report's body goes. */
  readonly names: readonly string[];
  readonly year: number | null;
}

/** A claim found in one sentence, before it is tied to its place in the document. */
export interface ClaimDraft extends Pick<Claim, "about" | "value" | "kind"> {
  /** Range in the sentence's compact text. */
  readonly from: number;
  readonly to: number;
  readonly approximate?: boolean;
  readonly unit?: string | null;
  /** The draft of the same sentence whose part this is. */
  readonly partOf?: ClaimDraft;
  /** One number that is said of several things: "复议和诉讼各1件". */
  readonly sharesWords?: true;
  /** What it is of is clear from its own words, also after "其中": "予以公开3件", "均已办结". */
  readonly isOutcome?: true;
}

/** Finds what a sentence states about one topic. */
export type ClaimReader = (sentence: Sentence) => ClaimDraft[];

/** The range of a regular expression's match. */
export function rangeOfMatch(match: RegExpMatchArray): { from: number; to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

/** @param text the document's text, from which the quote is taken as printed */
export function claimOf(
  draft: ClaimDraft,
  { rangeOf, section }: Sentence,
  text: string,
  subject: string | null,
  partOf: number | null,
): Claim {
  const { start, end } = rangeOf(draft.from, draft.to);
  return {
    about: draft.about,
    value: draft.value,
    kind: draft.kind,
    approximate: draft.approximate ?? false,
    unit: draft.unit ?? null,
    quote: text.slice(start, end),
    place: textPlace(start, end),
    section,
    subject,
    partOf,
  };
}
