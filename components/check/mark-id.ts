import type { SourceMark } from "@/components/source/segments";

/** What a place of the draft is called in the page, so that links lead to it. */
export function markId({ start, end }: Pick<SourceMark, "start" | "end">): string {
  return `place-${start}-${end}`;
}
