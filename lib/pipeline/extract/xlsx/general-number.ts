import { decimalDigits, roundDigits, splitAtPoint } from "./decimal-digits";

/** The format "General" shows as many digits as fit in so many characters, the point included. */
const WIDTH = 11;
/** Whole numbers are shown to the last digit that a spreadsheet keeps. */
const LONGEST_WHOLE = 15;
/** Numbers nearer to zero are shown with an exponent. */
const SMALLEST_EXPONENT = -4;
const EXPONENT_DIGITS = 5;

function withExponent(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(EXPONENT_DIGITS).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/u, "") : mantissa;
  return `${short}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}

/**
 * A number as the format "General" shows it: 0.1 + 0.2 as 0.3. Narrow columns round it further on
 * the screen; that is a matter of their width and not done here.
 */
export function generalNumber(value: number): string {
  const sign = value < 0 ? "-" : "";
  const exact = decimalDigits(Math.abs(value));
  if (exact.digits === "") return "0";
  if (exact.point > LONGEST_WHOLE || exact.point <= SMALLEST_EXPONENT) {
    return sign + withExponent(Math.abs(value));
  }
  const places = Math.max(0, WIDTH - 1 - Math.max(exact.point, 1));
  const { whole, fraction } = splitAtPoint(roundDigits(exact, places));
  return `${sign}${whole === "" ? "0" : whole}${fraction === "" ? "" : `.${fraction}`}`;
}
