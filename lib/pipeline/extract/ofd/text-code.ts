import { LIMITS } from "@/lib/pipeline/limits";
import { bounded, numbersOf } from "./numbers";

/** A character with where its baseline begins, in the text object's own space (millimetres). */
export interface CodedCharacter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far the next one begins, where the file says so. */
  readonly advance: number | null;
}

/** "g 3 3.5 2": three times 3.5, then 2 (GB/T 33190-2016, 11.3). */
export function deltasOf(text: string | undefined): number[] {
  const parts = (text ?? "").split(/\s+/u).filter((part) => part !== "");
  const deltas: number[] = [];
  for (let index = 0; index < parts.length && deltas.length < LIMITS.textLength; index += 1) {
    if (parts[index] !== "g") {
      deltas.push(...numbersOf(parts[index]));
      continue;
    }
    const [count, delta] = [Number(parts[index + 1]), Number(parts[index + 2])];
    index += 2;
    if (!Number.isFinite(delta)) continue;
    const times = Number.isFinite(count) ? Math.min(Math.max(0, count), LIMITS.textLength) : 0;
    for (let each = 0; each < times; each += 1) deltas.push(bounded(delta));
  }
  return deltas;
}

/**
 * The characters of a TextCode element. Where the file gives no distances, each takes `size`.
 *
 * @param from where the text goes on that gives no start of its own
 */
export function charactersOf(
  text: string,
  attribute: (name: string) => string | undefined,
  from: { readonly x: number; readonly y: number },
  size: number,
): CodedCharacter[] {
  const [dx, dy] = [deltasOf(attribute("DeltaX")), deltasOf(attribute("DeltaY"))];
  let x = numbersOf(attribute("X"))[0] ?? from.x;
  let y = numbersOf(attribute("Y"))[0] ?? from.y;
  const isGiven = dx.length > 0 || dy.length > 0;
  return Array.from(text).map((character, index) => {
    const advance = dx[index] ?? null;
    const coded = { text: character, x, y, advance };
    x += isGiven ? (advance ?? 0) : size;
    y += dy[index] ?? 0;
    return coded;
  });
}
