import "server-only";

/** A list in parts of a size, so that few rows are in memory at once. */
export function* windowsOf<Value>(
  values: readonly Value[],
  size: number,
): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}
