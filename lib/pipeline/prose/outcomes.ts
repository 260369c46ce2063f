import type { Claim } from "@/lib/domain/claim";
import { isUnderRequests, OTHER_THINGS } from "./about-requests";
import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { quantityOf, quantityPattern } from "./quantity";
import type { Sentence } from "./sentence";

interface Outcome {
  readonly about: Claim["about"];
  /** A regular expression without groups. */
  readonly words: string;
  /** Other things have it too, so that it takes requests to be named before it counts. */
  readonly isCommon?: true;
}

/** The words of the form, with those that reports print for them; the first that fits counts. */
const OUTCOMES: readonly Outcome[] = [
  { about: "applications.granted.total", words: "予以公开" },
  { about: "applications.partly_granted.total", words: "部分公开|部分予以公开|予以部分公开" },
  { about: "outcomes.denied", words: "不予公开" },
  { about: "outcomes.unavailable", words: "无法提供" },
  { about: "outcomes.rejected", words: "不予处理" },
  { about: "outcomes.other", words: "其[他它]处理" },
  { about: "outcomes.not_disclosed", words: "未公开|未予公开" },
  {
    about: "applications.denied.state_secret.total",
    words: "(?:属于|涉及)国家秘密",
    isCommon: true,
  },
  {
    about: "applications.denied.third_party.total",
    words: "保护第三方合法权益",
    isCommon: true,
  },
  {
    about: "applications.unavailable.not_held.total",
    words: "本机关不掌握(?:相关)?(?:政府)?(?:信息)?",
    isCommon: true,
  },
  {
    about: "applications.unavailable.must_be_created.total",
    words: "没有现成信息(?:需要?另行制作)?",
    isCommon: true,
  },
  {
    about: "applications.unavailable.unclear.total",
    words: "补正后申请内容仍不明确",
    isCommon: true,
  },
  {
    about: "applications.rejected.petition.total",
    words: "信访[、]?举报[、]?(?:投诉)?",
    isCommon: true,
  },
  { about: "applications.rejected.repeat.total", words: "重复申请", isCommon: true },
  {
    about: "applications.rejected.publication.total",
    words: "要求提供公开出版物",
    isCommon: true,
  },
];

const UNITS = "件次|件|份|条|宗|起|个|例";
const QUANTITY = quantityPattern(UNITS);
const THEIR = "(?:类)?(?:的)?(?:信息公开)?(?:政府信息|申请|信息|答复)?(?:事项)?(?:的)?";

const PATTERNS = OUTCOMES.map(({ about, words, isCommon = false }) => ({
  about,
  isCommon,
  after: new RegExp(`(?<![主不])(?:${words})${THEIR}(?:为|有|共计?|合计)?:?${QUANTITY}`, "gu"),
  before: new RegExp(
    `(?<=^|[,，、;:(]|其中|申请中)${QUANTITY}(?:申请)?(?:依法|决定|属于?|作出|答复)?(?:${words})(?=[,，、。;；)]|$)`,
    "gu",
  ),
}));

/** What else is public or not: the mark of a document, the reply to a proposal. */
const OTHER_MATTERS =
  /公开属性|公文|发文|文件|主动公开(?:类)?(?:的)?(?:信息)?\d|建议|提案|复文|复函|属性|栏目|目录|清单/u;
const NAMES_REQUESTS = /信息公开申请|依申请公开|申请公开|公开的?申请/u;
/** The form's own reasons have words of other things in them. */
const FORM_WORDS = /信访[、]?举报[、]?(?:投诉)?类?/gu;
/** Refused for one reason is a part of all that was refused: "因涉及商业秘密不予公开1件". */
const FOR_ONE_REASON =
  /(?:因|由于|为由|涉及|针对|对于)[^,，、。;；:：]{0,30}$|属于[^,，、。;；:：]{1,30}$/u;
/** What a sentence must have for any of the patterns to be worth trying. */
const ANY_OUTCOME = /公开|无法提供|不予处理|其[他它]处理/u;
/** As far as a reason stands before its outcome. */
const NEAR = 34;
/** As far as outcomes reach from "其中"; what is listed further away is not read. */
const LONGEST_LIST = 300;
/** Outcomes named side by side can be of nothing but requests. */
const ENOUGH_OUTCOMES = 2;

/** Every outcome of the sentence, the longest words first, none of them twice. */
function foundIn(folded: string): { draft: ClaimDraft; isCommon: boolean }[] {
  const found = PATTERNS.flatMap(({ about, isCommon, after, before }) =>
    [after, before].flatMap((pattern) =>
      [...folded.matchAll(pattern)].flatMap((match) => {
        const quantity = quantityOf(match);
        const isOfOneReason =
          !isCommon &&
          FOR_ONE_REASON.test(folded.slice(Math.max(0, match.index - NEAR), match.index));
        if (quantity === null || isOfOneReason) return [];
        const draft: ClaimDraft = {
          about,
          kind: "number",
          isOutcome: true,
          ...quantity,
          ...rangeOfMatch(match),
        };
        return [{ draft, isCommon }];
      }),
    ),
  );
  return found.sort((a, b) => a.draft.from - b.draft.from);
}

function isAboutRequests(sentence: Sentence, outcomes: number): boolean {
  const said = sentence.lead + sentence.folded;
  if (OTHER_MATTERS.test(said)) return false;
  if (NAMES_REQUESTS.test(said)) return true;
  if (OTHER_THINGS.test(said.replace(FORM_WORDS, ""))) return false;
  return isUnderRequests(sentence) || outcomes >= ENOUGH_OUTCOMES || said.includes("申请");
}

/**
 * After "其中" the outcomes are of all requests as long as nothing but outcomes is named there: in
 * "其中网上申请8件,予以公开5件" the five may be of the eight.
 */
function isAmongOutcomes(folded: string, drafts: readonly ClaimDraft[], from: number): boolean {
  const start = folded.lastIndexOf("其中", from);
  if (start === -1) return true;
  if (from - start > LONGEST_LIST) return false;
  const own = drafts.filter((draft) => draft.from >= start && draft.to <= from);
  let rest = "";
  let at = start;
  for (const draft of own) {
    rest += folded.slice(at, Math.max(at, draft.from));
    at = Math.max(at, draft.to);
  }
  rest += folded.slice(at, Math.max(at, from));
  return !/\d|[一二两三四五六七八九十百]{1,4}[件份条宗起]/u.test(
    rest.replace(/\d{1,3}(?:\.\d{1,4})?%/gu, ""),
  );
}

/** How requests were decided, and for what reason they were refused, as the prose states it. */
export const readOutcomes: ClaimReader = (sentence) => {
  if (!ANY_OUTCOME.test(sentence.folded)) return [];
  const found = foundIn(sentence.folded);
  const kinds = new Set(found.filter(({ isCommon }) => !isCommon).map(({ draft }) => draft.about));
  if (kinds.size === 0 || !isAboutRequests(sentence, kinds.size)) return [];
  const drafts = found.map(({ draft }) => draft);
  return drafts.filter(({ from }) => isAmongOutcomes(sentence.folded, drafts, from));
};
