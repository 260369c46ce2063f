import type { RepairKind } from "@/lib/domain/cause";

/** Whether a number is another with one digit taken out: 12 for 123, 13 or 23. */
function lacksOneDigit(short: string, long: string): boolean {
  if (short.length + 1 !== long.length) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}

function hasNeighboursSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/**
 * The slip of the pen that would turn the right number into the printed one.
 *
 * @param from as printed
 * @param to as it should read
 */
export function kindOfChange(
  from: number,
  to: number,
): Extract<RepairKind, "one-cell" | "swapped-digits" | "missing-digit" | "extra-digit"> {
  // Nothing became of a zero by a slip of the pen: it was not filled in.
  if (from <= 0 || to <= 0) return "one-cell";
  const [printed, right] = [String(from), String(to)];
  if (hasNeighboursSwapped(printed, right)) return "swapped-digits";
  if (lacksOneDigit(printed, right)) return "missing-digit";
  return lacksOneDigit(right, printed) ? "extra-digit" : "one-cell";
}
