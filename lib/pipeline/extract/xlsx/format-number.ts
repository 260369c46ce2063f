import { decimalDigits, roundDigits, splitAtPoint } from "./decimal-digits";
import type { FormatToken } from "./format-code";
import { generalNumber } from "./general-number";

const isDigit = (token: FormatToken | undefined) => token?.kind === "digit";

function countOf(tokens: readonly FormatToken[], kind: FormatToken["kind"]): number {
  return tokens.filter((token) => token.kind === kind).length;
}

/** A place of the pattern without a digit of the number. */
function unfilled(token: FormatToken): string {
  if (token.kind !== "digit") return "";
  return { "0": "0", "?": " ", "#": "" }[token.placeholder];
}

function literal(token: FormatToken): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  return token.kind === "slash" ? "/" : "";
}

/** Digits before the point, set from the right; more than the pattern has go before its first. */
function wholePart(tokens: readonly FormatToken[], digits: string, isGrouped: boolean): string {
  const first = tokens.findIndex(isDigit);
  const written: string[] = [];
  let count = 0;
  const put = (digit: string) => {
    if (isGrouped && count > 0 && count % 3 === 0 && digit !== " ") written.push(",");
    written.push(digit);
    count += 1;
  };
  let rest = digits;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind !== "digit") {
      written.push(literal(token));
      continue;
    }
    const taken = index === first ? rest : rest.slice(-1);
    rest = rest.slice(0, rest.length - taken.length);
    for (const digit of (taken === "" ? unfilled(token) : taken).split("").reverse()) put(digit);
  }
  return written.reverse().join("");
}

function fractionPart(tokens: readonly FormatToken[], digits: string): string {
  let next = 0;
  return tokens
    .map((token) => {
      if (!isDigit(token)) return literal(token);
      const digit = digits[next];
      next += 1;
      return digit ?? unfilled(token);
    })
    .join("");
}

/** The commas right after the last digit: each divides by a thousand. */
function scalingCommas(tokens: readonly FormatToken[]): number {
  const last = tokens.findLastIndex(isDigit);
  let count = 0;
  while (last !== -1 && tokens[last + 1 + count]?.kind === "comma") count += 1;
  return count;
}

/**
 * A number that is not negative in one section of a format. Fractions ("# ?/?") are shown as
 * decimals and exponents as in "General": no figure of a report is written so.
 */
export function formatNumber(value: number, tokens: readonly FormatToken[]): string {
  const general = tokens.some(({ kind }) => kind === "general" || kind === "exponent");
  const isFraction = tokens.some(
    ({ kind }, index) => kind === "slash" && isDigit(tokens[index - 1]),
  );
  if (isFraction) return generalNumber(value);
  if (general) {
    const isShown = ({ kind }: FormatToken) => kind === "general" || kind === "exponent";
    const at = tokens.findIndex(isShown);
    return tokens
      .map((token, index) => (index === at ? generalNumber(value) : literal(token)))
      .join("");
  }
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = point === -1 ? tokens : tokens.slice(0, point);
  const fraction = point === -1 ? [] : tokens.slice(point + 1);
  const wholeCommas = scalingCommas(whole);
  const isGrouped = countOf(whole, "comma") > wholeCommas;
  const commas = wholeCommas + scalingCommas(fraction);
  const exact = decimalDigits(value);
  const scaled = {
    digits: exact.digits,
    point: exact.point + 2 * countOf(tokens, "percent") - 3 * commas,
  };
  const rounded = roundDigits(scaled, countOf(fraction, "digit"));
  const digits = splitAtPoint(rounded);
  const left = wholePart(whole, digits.whole, isGrouped);
  return left + (point === -1 ? "" : `.${fractionPart(fraction, digits.fraction)}`);
}
