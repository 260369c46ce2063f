import "server-only";
import type { Localized } from "@/lib/domain/localized";
import type { Found, TermHit } from "@/lib/domain/views/search";
import { METRICS } from "@/lib/metrics/catalogue";
import { RULES } from "@/lib/rules/catalogue";
import { foldWord } from "@/lib/server/search/fold-text";

const fold = (id: string, { zh, en }: Localized): string => foldWord(`${zh}|${en}|${id}`);

/** What the program itself has words for. */
const TERMS: readonly { readonly hit: TermHit; readonly folded: string }[] = [
  ...METRICS.map(({ id, label }) => ({
    hit: { kind: "indicator" as const, id, label },
    folded: fold(id, label),
  })),
  ...RULES.map(({ id, title }) => ({
    hit: { kind: "check" as const, id, label: title },
    folded: fold(id, title),
  })),
];

/** Indicators and checks by their names in either language, in the order of their catalogues. */
export function searchTerms(
  words: readonly string[],
  { offset, size }: { readonly offset: number; readonly size: number },
): Found<TermHit> {
  if (words.length === 0) return { rows: [], total: 0, isMore: false };
  const hits = TERMS.filter(({ folded }) => words.every((word) => folded.includes(word)));
  return {
    rows: hits.slice(offset, offset + size).map(({ hit }) => hit),
    total: hits.length,
    isMore: false,
  };
}
