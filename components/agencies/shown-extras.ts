import type { Extra } from "@/lib/domain/views/agency-list-query";

/** In the order in which they are offered. */
export const EXTRAS: readonly Extra[] = ["heat", "spark", "change", "rank"];

/** Which columns show something besides their figures, told by the address; `all` stands for every one. */
export function isShown(shown: readonly string[], id: string): boolean {
  return shown.includes("all") || shown.includes(id);
}

/** With one column more, or one less. */
export function toggledIn(
  shown: readonly string[],
  id: string,
  columns: readonly string[],
): string[] {
  if (!isShown(shown, id)) return [...shown, id];
  const each = shown.includes("all") ? columns : shown;
  return each.filter((other) => other !== id);
}
