import type { ClaimTopic } from "@/lib/domain/claim";
import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { CASE_UNITS, quantityOf, quantityPattern } from "./quantity";
import type { Sentence } from "./sentence";

type Track = "reconsideration" | "litigation";
type Result = "upheld" | "corrected" | "other" | "pending";

const QUANTITY = quantityPattern(CASE_UNITS);
const NAMED = "行政复议|行政诉讼|复议|诉讼|应诉";
const TOTAL = new RegExp(`(?<track>${NAMED})(?<between>[^,，。\\d]{0,16}?)${QUANTITY}`, "gu");
const NONE = new RegExp(
  `(?:未|没有|无|不存在)(?<between>[^,，。]{0,16}?)(?:${NAMED})[^,，。]{0,16}`,
  "gu",
);
/** As far as results reach after their total. */
const LONGEST_LIST = 300;
const PART = new RegExp(QUANTITY, "u");
/** So many of each, and not of both: "各1件", "均为0件". */
const EACH = /(?:各|均)(?:有|为|是)?$/u;

const RESULTS: readonly { readonly result: Result; readonly pattern: RegExp }[] = [
  { result: "upheld", pattern: /维持|驳回/u },
  { result: "corrected", pattern: /纠正|撤销|确认违法|变更|败诉/u },
  { result: "pending", pattern: /尚未审结|未审结|未结|正在审理|审理中|尚未办结/u },
  { result: "other", pattern: /其[他它]结果|撤诉|撤回|终止|调解/u },
];

/** Other reconsiderations are a department's daily work; only those about disclosure count here. */
function isAboutDisclosure({ folded, lead, section }: Sentence): boolean {
  if (/无关/u.test(folded)) return false;
  return section === 4 || /信息公开|政务公开/u.test(lead + folded);
}

function trackOf(named: string): Track {
  return named.includes("复议") ? "reconsideration" : "litigation";
}

function namesBoth(words: string): boolean {
  return words.includes("复议") && /诉讼|应诉/u.test(words);
}

/** What is denied or counted: both tracks together where both are named before the number. */
function topicOf(named: string, between: string): ClaimTopic {
  return namesBoth(named + between) ? "reviews.disputes.total" : `reviews.${trackOf(named)}.total`;
}

/** "行政复议和行政诉讼各1件": one number, said of each. */
function eachOf(stated: Omit<ClaimDraft, "about">): ClaimDraft[] {
  return (["reconsideration", "litigation"] as const).map((track) => ({
    ...stated,
    about: `reviews.${track}.total`,
    sharesWords: true,
  }));
}

/**
 * The results that follow a total, a clause each: "其中1件结果维持,1件原告撤诉", "维持1件、纠正2件".
 * What is said of several totals together ("均已审结,维持2件") is of none of them alone.
 */
function partsAfter(folded: string, whole: ClaimDraft, track: Track): ClaimDraft[] {
  const rest = folded.slice(whole.to, whole.to + LONGEST_LIST);
  const end = rest.search(/行政复议|行政诉讼|均|分别|全部/u);
  const own = end === -1 ? rest : rest.slice(0, end);
  return [...own.matchAll(/[^,，、。;；()（）]+/gu)].flatMap((clause): ClaimDraft[] => {
    const match = PART.exec(clause[0]);
    const quantity = match === null ? null : quantityOf(match);
    const result = RESULTS.find(({ pattern }) => pattern.test(clause[0]))?.result;
    if (quantity === null || result === undefined) return [];
    const from = whole.to + clause.index;
    return [
      {
        about: `reviews.${track}.${result}`,
        kind: "number",
        ...quantity,
        partOf: whole,
        from,
        to: from + clause[0].length,
      },
    ];
  });
}

/** Reconsiderations and suits over disclosure, with their results, as the prose states them. */
export const readDisputes: ClaimReader = (sentence) => {
  const { folded } = sentence;
  if (!/复议|诉/u.test(folded) || !isAboutDisclosure(sentence)) return [];
  const totals = [...folded.matchAll(TOTAL)].flatMap((match): ClaimDraft[] => {
    const quantity = quantityOf(match);
    const { track = "", between = "" } = match.groups ?? {};
    // "分别为1件、2件" has a number for each, of which this one would be read for both.
    if (quantity === null || /维持|纠正|驳回|分别/u.test(between)) return [];
    const stated = { kind: "number" as const, ...quantity, ...rangeOfMatch(match) };
    if (EACH.test(between)) return namesBoth(track + between) ? eachOf(stated) : [];
    const whole: ClaimDraft = { about: topicOf(track, between), ...stated };
    return whole.about === "reviews.disputes.total"
      ? [whole]
      : [whole, ...partsAfter(folded, whole, trackOf(track))];
  });
  const denials = [...folded.matchAll(NONE)].flatMap((match): ClaimDraft[] => {
    const words = match[0];
    // A number after all, or none with one result ("无一件被纠错"), is not none at all.
    if (/未经复议|纠错|\d/u.test(words)) return [];
    if (RESULTS.some(({ pattern }) => pattern.test(words))) return [];
    const about: ClaimTopic = namesBoth(words)
      ? "reviews.disputes.total"
      : `reviews.${trackOf(words)}.total`;
    return [{ about, kind: "none", value: 0, ...rangeOfMatch(match) }];
  });
  return [...totals, ...denials];
};
