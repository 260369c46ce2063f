import type { ReadReport } from "@/lib/domain/report";
import { maskOf } from "./mask";
import { ownSentences } from "./own-sentences";
import { wordsOf } from "./sentence-prints";

/** A sentence with what is compared of it between two years. */
export interface ProseSentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Without names, places and years, but with its figures: new figures make a new sentence. */
  readonly words: string;
}

/** A report's own prose as it is compared with the same body's of another year. */
export interface Prose {
  readonly sentences: readonly ProseSentence[];
  /** Characters of the sentences' words. */
  readonly length: number;
  readonly shingles: ReadonlySet<string>;
}

/** Characters of a shingle: long enough that two texts on one subject share few by chance. */
const SHINGLE = 6;

export function proseOf(report: ReadReport): Prose {
  const mask = maskOf(report);
  const shingles = new Set<string>();
  let length = 0;
  const sentences = ownSentences(report).map(({ start, end, paragraph, folded }) => {
    const words = wordsOf(mask(folded));
    length += words.length;
    for (let at = 0; at + SHINGLE <= words.length; at += 1) {
      shingles.add(words.slice(at, at + SHINGLE));
    }
    return { start, end, paragraph, words };
  });
  return { sentences, length, shingles };
}

/** How much of two texts is the same, 0 to 1: shingles of both among those of either (Jaccard). */
export function similarity(one: Prose, other: Prose): number {
  let shared = 0;
  for (const shingle of one.shingles) if (other.shingles.has(shingle)) shared += 1;
  const either = one.shingles.size + other.shingles.size - shared;
  return either === 0 ? 0 : shared / either;
}
