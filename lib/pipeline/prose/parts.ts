import { type ClaimDraft, type ClaimReader } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";

const UNITS = "件次|人次|篇次|件|份|条|宗|起|次|个|例|篇|项";
const WHOLE = new RegExp(`${quantityPattern(UNITS)}[,，.。:：(]{0,2}其中[:：,，]?`, "gu");
const PART = new RegExp(quantityPattern(UNITS), "gu");
/** "同比增加3件,其中": what the parts are of stands before the difference. */
const WORD = 4;
const DIFFERENCE = /(?:增加|减少|增长|下降|多|少)了?$/u;
/** What stands between a whole's unit and its parts. */
const INTRODUCED = /[,，.。:：(]{0,2}其中|[:：]|[,，](?:分别|包)/u;
/** Parts without "其中", where nothing but parts follows: "收到申请23件:省级1件、市级22件". */
const LISTED = new RegExp(
  `${quantityPattern(UNITS)}(?:[:：]|[,，](?:分别为|分别是|包括|包含)[:：]?)`,
  "gu",
);
/** Where the parts end: parts of parts, another whole, a comparison with another year. */
const AFTER_PARTS =
  /[^,，、]{0,40}(?:包括|包含|分别|累计|总计|合计|共计|截至|此外|同时|同比|环比|相比|[较比](?:上一?|去)年|较20\d\d年)/u;
/** After the first part, what became of all of them is no further part. */
const ANOTHER_STATEMENT = /[,，、][^,，、]*(?:办结|答复|结转|公开率|全部|均)/u;
/** Channels of publication. An item goes by several of them, and so is counted several times. */
const CHANNEL =
  /网站|微信|公众号|微博|客户端|新媒体|抖音|头条|公[告示]栏|报刊|报纸|电视|广播|媒体|显示屏/gu;
/** What is published; requests come by one way each. */
const ITEM_UNITS = new Set(["条", "篇", "篇次", "次", "个", "例"]);
const BRACKETED = /[(（][^()（）]{0,200}[)）]/gu;

/** Text of the same length without what stands in brackets: "网络申请8件(自然人7件、法人1件)". */
function withoutBrackets(text: string): string {
  return text.replace(BRACKETED, (inner) => " ".repeat(inner.length));
}

/** The text that the parts stand in, without what stands in brackets among them. */
function partsText(
  folded: string,
  { 0: words, index = 0 }: RegExpMatchArray,
  end?: number,
): string {
  const rest = folded.slice(index + words.length, end);
  const isInBrackets = /[(（]其中/u.test(words);
  const own = isInBrackets ? (rest.split(/[)）]/u)[0] ?? "") : withoutBrackets(rest);
  const ends = [AFTER_PARTS, ANOTHER_STATEMENT].flatMap(
    (pattern) => pattern.exec(own)?.index ?? [],
  );
  return own.slice(0, Math.min(own.length, ...ends));
}

/** The parts up to where they make up the whole; what follows divides it in another way. */
function upToWhole(parts: readonly ClaimDraft[], whole: number): readonly ClaimDraft[] {
  let sum = 0;
  const end = parts.findIndex(({ value }) => {
    sum += value ?? 0;
    return sum === whole;
  });
  return end === -1 ? parts : parts.slice(0, end + 1);
}

/** The parts of a list, up to the first piece of it that has no number in the whole's unit. */
function listedText(rest: string, unit: string): string {
  let end = 0;
  for (const piece of rest.matchAll(/[^,，、。;；]{1,60}[,，、。;；]?/gu)) {
    const numbers = [...piece[0].matchAll(PART)];
    const isPart = numbers.length === 1 && numbers[0]?.groups?.["unit"] === unit;
    if (piece.index !== end || !isPart || AFTER_PARTS.test(piece[0])) break;
    if (ANOTHER_STATEMENT.test(`,${piece[0]}`)) break;
    end = piece.index + piece[0].length;
  }
  return rest.slice(0, end);
}

/**
 * Wholes with their parts: "收到申请5件,其中网上申请3件、信函申请2件". The parts reach to the end of
 * the sentence or to the next "其中", and are in the whole's unit.
 */
export const readParts: ClaimReader = ({ folded }) => {
  const wholes = [...folded.matchAll(WHOLE)].filter(
    ({ index }) => !DIFFERENCE.test(folded.slice(Math.max(0, index - WORD), index)),
  );
  const listed = wholes.length > 0 ? [] : [...folded.matchAll(LISTED)].slice(0, 1);
  return [...wholes, ...listed].flatMap((match, index): ClaimDraft[] => {
    const quantity = quantityOf(match);
    if (quantity === null) return [];
    const numberEnd = match.index + match[0].search(INTRODUCED);
    const whole: ClaimDraft = {
      about: "prose.count",
      kind: "number",
      ...quantity,
      from: match.index,
      to: numberEnd,
    };
    const start = match.index + match[0].length;
    const text =
      wholes.length > 0
        ? partsText(folded, match, wholes[index + 1]?.index)
        : listedText(folded.slice(start), quantity.unit);
    if (ITEM_UNITS.has(quantity.unit) && (text.match(CHANNEL)?.length ?? 0) > 1) return [];
    const parts = [...text.matchAll(PART)].flatMap((part): ClaimDraft[] => {
      const own = quantityOf(part);
      if (own?.unit !== quantity.unit) return [];
      const from = start + part.index;
      return [
        {
          about: "prose.count",
          kind: "number",
          ...own,
          partOf: whole,
          from,
          to: from + part[0].length,
        },
      ];
    });
    return parts.length > 0 ? [whole, ...upToWhole(parts, quantity.value)] : [];
  });
};
