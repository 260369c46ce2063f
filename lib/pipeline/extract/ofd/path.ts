import { LIMITS } from "@/lib/pipeline/limits";
import { bounded } from "./numbers";

type Point = readonly [number, number];

/** Numbers that follow each operator of a path (GB/T 33190-2016, 9.3): S, M, L, Q, B, A, C. */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/**
 * The straight lines of a path, each from one point to another. Curves draw none; a path goes on
 * from their end.
 */
export function straightLines(data: string): (readonly [Point, Point])[] {
  const tokens = data.split(/[\s,]+/u).filter((token) => token !== "");
  const lines: [Point, Point][] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  for (let index = 0; index < tokens.length && lines.length < LIMITS.elements;) {
    const operator = tokens[index] ?? "";
    const count = OPERANDS[operator];
    if (count === undefined) {
      index += 1;
      continue;
    }
    const operands = tokens
      .slice(index + 1, index + 1 + count)
      .map(Number)
      .map(bounded);
    index += 1 + count;
    const [x = 0, y = 0] = operands.slice(-2);
    if (operands.length < count || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (operator === "S" || operator === "M") {
      start = [x, y];
      at = start;
    } else if (operator === "C") {
      lines.push([at, start]);
      at = start;
    } else {
      if (operator === "L") lines.push([at, [x, y]]);
      at = [x, y];
    }
  }
  return lines;
}
