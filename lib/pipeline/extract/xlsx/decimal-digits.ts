/** A number in decimal: 0.`digits` times ten to the `point`, without leading or trailing zeros. */
export interface DecimalDigits {
  /** "" for zero. */
  readonly digits: string;
  readonly point: number;
}

/** A spreadsheet keeps fifteen digits of a number; what a double has beyond them is noise. */
const KEPT_DIGITS = 15;

/** The decimal digits of a number that is not negative. */
export function decimalDigits(value: number): DecimalDigits {
  const [mantissa = "", exponent = ""] = value.toExponential(KEPT_DIGITS - 1).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/u, "");
  return digits === "" ? { digits, point: 0 } : { digits, point: Number(exponent) + 1 };
}

/** Round half away from zero, as a spreadsheet does, to so many places after the decimal point. */
export function roundDigits({ digits, point }: DecimalDigits, places: number): DecimalDigits {
  const kept = point + places;
  if (kept >= digits.length) return { digits, point };
  if (kept < 0) return { digits: "", point: 0 };
  const up = Number(digits[kept]) >= 5;
  let head = digits.slice(0, kept).split("");
  if (!up) {
    const cut = head.join("").replace(/0+$/u, "");
    return { digits: cut, point: cut === "" ? 0 : point };
  }
  while (head.at(-1) === "9") head = head.slice(0, -1);
  const last = head.pop();
  return last === undefined
    ? { digits: "1", point: point + 1 }
    : { digits: [...head, String(Number(last) + 1)].join(""), point };
}

/** The digits before the decimal point, "" when there are none, and those after it. */
export function splitAtPoint({ digits, point }: DecimalDigits): {
  readonly whole: string;
  readonly fraction: string;
} {
  if (point <= 0) {
    return { whole: "", fraction: digits === "" ? "" : "0".repeat(-point) + digits };
  }
  return { whole: digits.slice(0, point).padEnd(point, "0"), fraction: digits.slice(point) };
}
