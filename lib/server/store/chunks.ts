/** What one statement names at most: databases bound how many values it may carry. */
const CHUNK = 500;

/** A long list in pieces that one statement can name. */
export function chunksOf<Item>(items: readonly Item[], size = CHUNK): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}
