import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { ByteView } from "./byte-view";

/** Bytes of the stream WordDocument whose characters have the same properties, end exclusive. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** Where the properties are written in the stream; 0 for none but the style's. */
  readonly properties: number;
}

const PAGE_BYTES = 512;
const PAGE_NUMBER = 0x3fffff;

/** The pages on which runs are listed ([MS-DOC] 2.8.5, 2.8.6). */
function pagesOf(table: ByteView): number[] {
  const count = Math.floor((table.length - 4) / 8);
  return Array.from(
    { length: Math.max(count, 0) },
    (_, index) => (table.u32((count + 1 + index) * 4) & PAGE_NUMBER) * PAGE_BYTES,
  );
}

/**
 * The runs of paragraphs or of characters, in the order of their places.
 *
 * @param descriptorBytes of what describes a run on its page: 13 for a paragraph ([MS-DOC] 2.9.23),
 *   1 for characters ([MS-DOC] 2.9.33); its first byte is the place on the page, in words
 * @throws {CannotRead} `damaged` when a page lies outside the stream, `too-large` with more runs than
 *   any report has characters
 */
export function readPropertyRuns(
  document: ByteView,
  table: ByteView,
  descriptorBytes: 13 | 1,
): PropertyRun[] {
  const pages = pagesOf(table);
  if (pages.length > document.length / PAGE_BYTES) throw cannotRead("damaged");
  const runs: PropertyRun[] = [];
  for (const start of pages) {
    const page = document.part(start, PAGE_BYTES);
    const count = page.u8(PAGE_BYTES - 1);
    // A run has a character at least.
    if (runs.length + count > LIMITS.textLength) throw cannotRead("too-large");
    for (let index = 0; index < count; index += 1) {
      const place = page.u8((count + 1) * 4 + index * descriptorBytes) * 2;
      runs.push({
        start: page.u32(index * 4),
        end: page.u32(index * 4 + 4),
        properties: place === 0 ? 0 : start + place,
      });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The last run that begins at or before a place; -1 when all begin after it. */
export function runIndexAt(runs: readonly PropertyRun[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
