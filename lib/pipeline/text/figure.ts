import type { AbsentReason } from "@/lib/domain/cell";
import { parseChineseNumeral } from "./chinese-numeral";
import { fold } from "./fold";
import { remember } from "./remember";
import { withoutMarkup } from "./without-markup";

/** What the characters of one figure cell say. Amounts keep their unit; nothing is converted. */
export type PrintedFigure =
  | { readonly value: number; readonly unit: string | null }
  | { readonly absent: Extract<AbsentReason, "blank" | "dash" | "unreadable"> };

const BLANK: PrintedFigure = { absent: "blank" };
const DASH: PrintedFigure = { absent: "dash" };
const UNREADABLE: PrintedFigure = { absent: "unreadable" };

/** Said of a cell to which nothing applies. */
const NOTHING_APPLIES = /^(?:[-/\\*_]+|无|没有|不适用|不涉及|n\/?a)$/iu;

const SIGN = /^(?:\+|增加?|新增|上升)/u;
const MINUS = /^(?:-|减少?|下降|负)/u;
/** Marks of notes after a figure. NFKC would make figures of them: "3①" is 3 and not 31. */
const NOTE_MARK =
  /(?:[①-⑳⓪❶-❿¹²³⁰-⁹*＊※†‡]|[[［【〔](?:注|备注)?\d{1,2}[\]］】〕]|[(（]?注\s*[:：]?\s*[\d①-⑳]{0,2}[)）]?)+$/u;
const CURRENCY = /^(?:人民币|rmb|cny|¥|\uffe5)+/iu;
/** Units of counts, and of money; money in brackets or not. */
const UNIT = /\(?(万元|亿元|元|万|件|项|个|条|次|宗|起|份)\)?$/u;
const DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;
/** "13 612": thousands set apart by a space, which folding would take away. */
const SPACED_THOUSANDS = /^[^\d]*[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?[^\d]*$/u;
/** No figure with its sign, unit and notes comes near it. */
const LONGEST = 60;
const INNER_SPACE = /[\d.,]\s+[\d.,]/u;

function unsigned(text: string): number | null {
  if (DIGITS.test(text)) return Number(text.replaceAll(",", ""));
  return parseChineseNumeral(text);
}

/**
 * Read the characters of a figure cell: "0", "０", "1,113", "13 612", "+2", "－1", "增2", "减少2项",
 * "251000元", "20275.42(万)", "三".
 *
 * Nothing is guessed: "l2", "2 0", "1,23" and "12a" are unreadable.
 */
export const parseFigure = remember((printed): PrintedFigure => {
  const folded = fold(printed);
  if (folded === "") return BLANK;
  if (NOTHING_APPLIES.test(folded)) return DASH;
  if (folded.length > LONGEST) return UNREADABLE;
  const bare = withoutMarkup(printed).trim().replace(NOTE_MARK, "");
  const spaced = bare.normalize("NFKC").trim();
  if (INNER_SPACE.test(spaced) && !SPACED_THOUSANDS.test(spaced)) return UNREADABLE;

  const whole = fold(bare);
  const isNegative = MINUS.test(whole);
  const amount = whole.replace(isNegative ? MINUS : SIGN, "");
  const afterSign = amount.replace(CURRENCY, "");
  const unit = UNIT.exec(afterSign);
  const digits = unit === null ? afterSign : afterSign.slice(0, unit.index);
  // "万" alone is a numeral, not a unit without its number.
  const value = unsigned(digits);
  if (value === null || !Number.isFinite(value)) return UNREADABLE;
  const currency = afterSign === amount ? null : "元";
  return { value: isNegative && value !== 0 ? -value : value, unit: unit?.[1] ?? currency };
});

/**
 * Whether a piece of a line is a figure in digits, or a sign that stands for one, so that it ends a
 * label. Chinese numerals don't count: they number labels far more often than they are figures.
 */
export function isFigureLike(text: string): boolean {
  const figure = parseFigure(text);
  return "value" in figure ? /\d/u.test(text.normalize("NFKC")) : figure.absent === "dash";
}
