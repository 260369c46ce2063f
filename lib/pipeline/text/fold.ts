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

/**
 * CJK radicals that NFKC leaves alone and that some PDF producers print for the characters, each
 * before its character: those that are a word by themselves (Unicode's EquivalentUnifiedIdeograph).
 */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "⺁厂 ⺇几 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺒巳 ⺗心 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺷羊 ⺸羊 ⺹老 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 " +
    "⻊足 ⻋车 ⻑长 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** "二O二三年": a letter typed for 〇. */
const LETTER_FOR_ZERO =
  /(?<=[零〇一二三四五六七八九][OoΟО]{0,2})[OoΟО](?=[零〇OoΟО一二三四五六七八九年])/gu;

/** Text with 零 for letters among Chinese numerals, as long as before. */
export function withZeros(text: string): string {
  return text.replace(LETTER_FOR_ZERO, "零");
}

/** "項(xiàng)目": how a character is spoken, put after it by pages that were converted by machine. */
const SPOKEN = /(?<=\p{Script=Han})\([a-züāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹ]{1,6}\)/giu;

/** What folding would leave as it is; most cells of a report are of this kind. */
const PLAIN = /^[\w.,:;()/+%-]*$/u;

/**
 * Text as it is compared: compatibility forms unified (NFKC), traditional characters simplified,
 * spaces gone. Only for comparing; what is shown and stored is always what is printed.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return toSimplified(
    withZeros(withoutMarkup(text).normalize("NFKC").replace(SPACES, ""))
      .replace(SPOKEN, "")
      .replace(/[〇○﹪⼀—–−―‐‑﹣\u2e80-\u2eff]/gu, (c) => ALIKE[c] ?? RADICALS[c] ?? c),
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
