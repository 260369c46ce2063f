import type { Document } from "@/lib/domain/document";

/** Characters of a run. */
const lengthOf = ({ start, end }: { readonly start: number; readonly end: number }) => end - start;

/**
 * The pages whose text was recognised from an image: there most characters have a score. On a page
 * with text of its own only those have one of which a part alone is seen.
 */
export function recognisedPages({ layout }: Document): ReadonlySet<number> {
  const balance = new Map<number, number>();
  for (const run of layout?.runs ?? []) {
    const weight = run.score === undefined ? -lengthOf(run) : lengthOf(run);
    balance.set(run.page, (balance.get(run.page) ?? 0) + weight);
  }
  return new Set([...balance].filter(([, sum]) => sum > 0).map(([page]) => page));
}
