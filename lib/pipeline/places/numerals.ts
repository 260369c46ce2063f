import { type Place, textPlace } from "@/lib/domain/place";
import { CHINESE_NUMERAL } from "@/lib/pipeline/text/chinese-numeral";
import { chineseCountAt } from "./chinese-count";
import { noCountAt } from "./no-count";
import { spacedText } from "./spaced-text";

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}`;
/** With thousands separators and a multiplier: 1,113 and 1.2万. */
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?[万亿]?|\d+(?:\.\d+)?[万亿]?`;
const TOKEN = new RegExp(`(?<address>${ADDRESS})|(?<number>${NUMBER})|${CHINESE_NUMERAL}+`, "gu");
/** Whether it is worth looking: what no numeral could be made of has none. */
const ANY = /[\p{Nd}一二两三四五六七八九十百]/u;

/**
 * The numerals of a text that may state a count, in order: those in digits that are no date,
 * numbering, address and the like, and Chinese ones before a unit.
 *
 * @param offset where the text begins in its document
 */
export function* numeralsIn(text: string, offset: number): Generator<Place> {
  if (!ANY.test(text)) return;
  const { folded, positions } = spacedText(text, offset);
  const place = (from: number, to: number) =>
    textPlace(positions[from] ?? offset, (positions[to - 1] ?? offset) + 1);
  TOKEN.lastIndex = 0;
  let next = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const { index } = match;
    const { address, number } = match.groups ?? {};
    if (address !== undefined || index < next) continue;
    if (number === undefined) {
      const end = chineseCountAt(folded, index);
      if (end !== null) yield place(index, end);
      continue;
    }
    const other = noCountAt(folded, index);
    if (other === null) yield place(index, index + number.length);
    else next = other.end;
  }
}
