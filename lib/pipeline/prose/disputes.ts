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
const PART = new RegExp(QUANTITY, "u");

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

/** What is denied or counted: both tracks together where both are named before the number. */
function topicOf(named: string, between: string): ClaimTopic {
  const words = named + between;
  return words.includes("复议") && /诉讼|应诉/u.test(words)
    ? "reviews.disputes.total"
    : `reviews.${trackOf(named)}.total`;
}

/**
 * The results that follow a total, a clause each: "其中1件结果维持,1件原告撤诉", "维持1件、纠正2件".
 * What is said of several totals together ("均已审结,维持2件") is of none of them alone.
 */
function partsAfter(folded: string, whole: ClaimDraft, track: Track): ClaimDraft[] {
  const rest = folded.slice(whole.to);
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
  if (!isAboutDisclosure(sentence)) return [];
  const { folded } = sentence;
  const totals = [...folded.matchAll(TOTAL)].flatMap((match): ClaimDraft[] => {
    const quantity = quantityOf(match);
    const { track = "", between = "" } = match.groups ?? {};
    // "行政复议和诉讼各1件" is so many of each, and not of both.
    if (quantity === null || /维持|纠正|驳回|各$/u.test(between)) return [];
    const whole: ClaimDraft = {
      about: topicOf(track, between),
      kind: "number",
      ...quantity,
      ...rangeOfMatch(match),
    };
    return whole.about === "reviews.disputes.total"
      ? [whole]
      : [whole, ...partsAfter(folded, whole, trackOf(track))];
  });
  if (totals.length > 0) return totals;
  return [...folded.matchAll(NONE)].flatMap((match): ClaimDraft[] => {
    const words = match[0];
    // None with one result ("无一件被纠错") is not none at all.
    if (/未经复议|纠错/u.test(words)) return [];
    if (RESULTS.some(({ pattern }) => pattern.test(words))) return [];
    const hasBoth = words.includes("复议") && /诉讼|应诉/u.test(words);
    const about = hasBoth ? "reviews.disputes.total" : `reviews.${trackOf(words)}.total`;
    return [{ about: about as ClaimTopic, kind: "none", value: 0, ...rangeOfMatch(match) }];
  });
};
