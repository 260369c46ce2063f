import { toSimplified } from "./to-simplified";
import { withoutMarkup } from "./without-markup";

/** Spaces of every kind, soft hyphens, zero-width characters and byte order marks. */
const SPACES = /[\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\u3000\ufeff]+/gu;

/** Characters that reports use for one another, after NFKC. */
const ALIKE: Record<string, string> = {
  〇: "零",
  "○": "零",
  "﹪": "%",
  "⼀": "一",
  "—": "-",
  "–": "-",
  "−": "-",
  "―": "-",
  "‐": "-",
  "‑": "-",
  "﹣": "-",
};

/** CJK radicals that NFKC leaves alone and that some PDF producers print for the characters. */
const RADICALS: Record<string, string> = {
  "⺠": "民",
  "⻓": "长",
  "⻛": "风",
  "⻔": "门",
  "⻋": "车",
  "⻅": "见",
  "⻚": "页",
  "⻜": "飞",
  "⻢": "马",
  "⻬": "齐",
  "⻩": "黄",
};

/** What folding would leave as it is; most cells of a report are of this kind. */
const PLAIN = /^[\w.,:;()/+%-]*$/u;

/**
 * Text as it is compared: compatibility forms unified (NFKC), traditional characters simplified,
 * spaces gone. Only for comparing; what is shown and stored is always what is printed.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return toSimplified(
    withoutMarkup(text)
      .normalize("NFKC")
      .replace(SPACES, "")
      .replace(/[〇○﹪⼀—–−―‐‑﹣⺠⻓⻛⻔⻋⻅⻚⻜⻢⻬⻩]/gu, (c) => ALIKE[c] ?? RADICALS[c] ?? c),
  );
}

const folded = new Map<string, string>();

/** One character folded. Remembered, since a text has few different ones and is long. */
export function foldCharacter(character: string): string {
  let known = folded.get(character);
  if (known === undefined) {
    known = fold(character);
    folded.set(character, known);
  }
  return known;
}
