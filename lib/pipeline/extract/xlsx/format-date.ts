import type { FormatToken } from "./format-code";

/** Where a workbook's days are counted from. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** The last day that a spreadsheet knows is 9999-12-31. */
const LAST_DAY = { 1900: 2_958_465, 1904: 2_957_003 };
/** The 29th of February 1900, which never was: days before it are one ahead. */
const FALSE_DAY = 60;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const CHINESE_WEEKDAYS = "日一二三四五六";
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 1 to 59 in Chinese: 二十五. */
function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (CHINESE_DIGITS[tens] ?? "")}十`;
  return ten + (ones === 0 && tens > 0 ? "" : (CHINESE_DIGITS[ones] ?? ""));
}

const PUNCTUATION: Readonly<Record<string, string>> = { slash: "/", point: ".", comma: "," };

interface Moment {
  readonly date: Date;
  readonly days: number;
  /** The code writes hours of half a day. */
  readonly isHalfDay: boolean;
  readonly isChinese: boolean;
}

function padded(value: number, width: number, isChinese: boolean): string {
  return isChinese ? chineseNumber(value) : String(value).padStart(Math.min(width, 2), "0");
}

function yearText(year: number, width: number, isChinese: boolean): string {
  const text = String(year).slice(width <= 2 ? -2 : 0);
  return isChinese ? text.replace(/\d/gu, (digit) => CHINESE_DIGITS[Number(digit)] ?? digit) : text;
}

function hourText({ date, isHalfDay, isChinese }: Moment, width: number): string {
  const hour = date.getUTCHours();
  return padded(isHalfDay ? hour % 12 || 12 : hour, width, isChinese);
}

type Writer = (width: number, moment: Moment) => string;

const MONTH: Writer = (width, { date, isChinese }) =>
  width > 2 ? (MONTHS[date.getUTCMonth()] ?? "") : padded(date.getUTCMonth() + 1, width, isChinese);

const MINUTE: Writer = (width, { date, isChinese }) =>
  padded(date.getUTCMinutes(), width, isChinese);

/** How each letter of a date is written. "e" is the year as well, outside Japan. */
const WRITERS: Readonly<Record<string, Writer>> = {
  y: (width, { date, isChinese }) => yearText(date.getUTCFullYear(), width, isChinese),
  e: (_, { date, isChinese }) => yearText(date.getUTCFullYear(), 4, isChinese),
  m: MONTH,
  d: (width, { date, isChinese }) =>
    width > 2 ? (WEEKDAYS[date.getUTCDay()] ?? "") : padded(date.getUTCDate(), width, isChinese),
  a: (width, { date }) => (width > 3 ? "星期" : "周") + (CHINESE_WEEKDAYS[date.getUTCDay()] ?? ""),
  h: (width, moment) => hourText(moment, width),
  s: (width, { date, isChinese }) => padded(date.getUTCSeconds(), width, isChinese),
};

function dateText(letters: string, isMinute: boolean, moment: Moment): string {
  const letter = letters.charAt(0);
  const write = letter === "m" && isMinute ? MINUTE : WRITERS[letter];
  return write?.(letters.length, moment) ?? "";
}

function elapsedText(letters: string, days: number): string {
  const perDay = { h: 24, m: 1_440, s: 86_400 }[letters[0] ?? "h"] ?? 24;
  // A spreadsheet keeps no more of a moment than its thousandths of a second.
  const passed = Math.floor(Number((days * perDay).toFixed(6)));
  return String(passed).padStart(letters.length, "0");
}

/** "m" is of minutes right after hours or right before seconds, else of months. */
function isMinuteAt(tokens: readonly FormatToken[], index: number): boolean {
  const parts = tokens.flatMap((token, at) =>
    token.kind === "date" || token.kind === "elapsed" ? [{ at, letter: token.letters[0] }] : [],
  );
  const own = parts.findIndex(({ at }) => at === index);
  return parts[own - 1]?.letter === "h" || parts[own + 1]?.letter === "s";
}

export function isDateFormat(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "half-day");
}

/** A day's number in a date format; null for a number that is no day. */
export function formatDate(
  days: number,
  tokens: readonly FormatToken[],
  system: DateSystem,
  isChinese: boolean,
): string | null {
  if (!(days >= 0) || days >= LAST_DAY[system] + 1) return null;
  const shifted = system === 1900 && days < FALSE_DAY ? days + 1 : days;
  const date = new Date(EPOCH[system] + Math.round(shifted * 86_400) * (DAY / 86_400));
  const isHalfDay = tokens.some(({ kind }) => kind === "half-day");
  const moment: Moment = { date, days, isHalfDay, isChinese };
  return tokens
    .map((token, index) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "elapsed") return elapsedText(token.letters, days);
      if (token.kind === "half-day") {
        return date.getUTCHours() < 12 ? token.morning : token.afternoon;
      }
      return token.kind === "date"
        ? dateText(token.letters, isMinuteAt(tokens, index), moment)
        : (PUNCTUATION[token.kind] ?? "");
    })
    .join("");
}
