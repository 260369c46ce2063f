import type { Claim } from "@/lib/domain/claim";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import { LIMITS } from "@/lib/pipeline/limits";
import { PRINTED_YEAR, yearOf } from "@/lib/pipeline/text/year";
import { type ClaimDraft, claimOf, type ClaimReader, type ProseContext } from "./claim-draft";
import { readDecisions } from "./decisions";
import { readDisputes } from "./disputes";
import { readDocuments } from "./documents";
import { readMissingNumbers } from "./missing-number";
import { readOutcomes } from "./outcomes";
import { readParts } from "./parts";
import { percentagesBeside } from "./percentages";
import { PROACTIVE_READERS } from "./proactive";
import { readProcurement } from "./procurement";
import { REQUEST_READERS } from "./requests";
import type { Sentence } from "./sentence";
import { readSums } from "./sums";
import { otherSubject } from "./subject-of";

const READERS: readonly ClaimReader[] = [
  ...REQUEST_READERS,
  readOutcomes,
  readDisputes,
  ...PROACTIVE_READERS,
  readDecisions,
  readDocuments,
  readProcurement,
  readMissingNumbers,
];

/** A number, a denial, a unit or a channel: a sentence without any states nothing that is read. */
const SAYS_ANYTHING = /[\d零一二两三四五六七八九十百千无未没不条件份篇宗起微]|公众号/u;
const YEAR = new RegExp(PRINTED_YEAR, "gu");
const COMPARED = /(?:同比|环比|相比|[较比与同](?:上一?|去)年)/u;
/** Spans longer or shorter than the report's year. */
const OTHER_SPAN =
  /(?:近[两二三四五十\d]+年|历年|往年|(?:实施|施行|成立|建立|开通|上线)以来|[一二三四1-4]季度|[上下]半年)[^。]{0,20}$/u;

/** As far as words that tell of another span stand before a number. */
const NEAR = 40;
/** A statement may begin with its year: "2020年5件". */
const OWN_YEAR = 5;

/** The years that a sentence names, with where they end, in reading order. */
function yearsIn(said: string): { readonly year: number; readonly end: number }[] {
  return [...said.matchAll(YEAR)].map(({ 0: printed, index }) => ({
    year: yearOf(printed),
    end: index + printed.length,
  }));
}

/** Tells whether a statement is about another year than the report's: "2019年收到申请3件". */
function otherYears(
  { lead, folded }: Sentence,
  year: number | null,
): (draft: ClaimDraft) => boolean {
  const said = lead + folded;
  let years: ReturnType<typeof yearsIn> | undefined;
  return ({ from, to }) => {
    years ??= yearsIn(said);
    const end = lead.length + Math.min(from + OWN_YEAR, to);
    const before = said.slice(Math.max(0, end - NEAR), end);
    const last = years.findLast((each) => each.end < end);
    return (
      (year !== null && last !== undefined && last.year !== year) ||
      OTHER_SPAN.test(before) ||
      /(?:上一?年|去年)(?!度?结转)[^,，]{0,12}$/u.test(before) ||
      COMPARED.test(before.slice(-12))
    );
  };
}

function overlaps(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.from < b.to && b.from < a.to;
}

function shareWords(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.sharesWords === true && a.from === b.from && a.about !== b.about;
}

/** Of readers that found the same words, the one that found more of them is right. */
function withoutOverlaps(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  const byLength = [...drafts].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const draft of byLength) {
    const isTaken = kept.some((other) => overlaps(draft, other) && !shareWords(draft, other));
    if (!isTaken) kept.push(draft);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function draftsOf(sentence: Sentence, { year }: ProseContext): ClaimDraft[] {
  if (!SAYS_ANYTHING.test(sentence.folded)) return [];
  const isOfOtherYear = otherYears(sentence, year);
  // Parts of a whole are about the part alone, whatever verb stands by: "其中网上收到申请3件".
  const parted = sentence.folded.indexOf("其中");
  const direct = READERS.flatMap((read) => read(sentence)).filter((draft) => {
    const saysWhole = draft.partOf !== undefined || draft.isOutcome === true;
    const isPart = parted !== -1 && parted + 2 <= draft.from;
    return !isOfOtherYear(draft) && (saysWhole || !isPart);
  });
  const stated = withoutOverlaps(direct);
  const kept = withoutOverlaps([...stated, ...percentagesBeside(sentence, stated)]);
  const withParts = kept.filter((draft) => kept.some(({ partOf }) => partOf === draft));
  const parts = [...readParts(sentence), ...readSums(sentence)].filter(
    (draft) => !withParts.some((whole) => overlaps(whole, draft.partOf ?? draft)),
  );
  return [...kept, ...parts];
}

export interface ClaimsReading {
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}

const CUT: Diagnostic = {
  code: "claims-cut",
  message: {
    zh: `正文里的数字太多，只核对了前 ${LIMITS.claims} 处。`,
    en: `The text states too many figures; only the first ${LIMITS.claims} were read.`,
  },
  place: null,
};

const TOO_LONG: Diagnostic = {
  code: "claims-cut",
  message: {
    zh: `正文太长，只核对了前 ${LIMITS.sentences} 句。`,
    en: `The text is very long; only its first ${LIMITS.sentences} sentences were read for figures.`,
  },
  place: null,
};

/** Every figure that the prose states about the form's figures, in reading order. */
export function readClaims(
  sentences: readonly Sentence[],
  text: string,
  context: ProseContext,
): ClaimsReading {
  const claims: Claim[] = [];
  for (const sentence of sentences.slice(0, LIMITS.sentences)) {
    if (claims.length >= LIMITS.claims) return { claims, diagnostics: [CUT] };
    const drafts = draftsOf(sentence, context);
    const first = claims.length;
    for (const draft of drafts) {
      const before = sentence.lead + sentence.folded.slice(0, draft.from);
      const subject = otherSubject(before, context);
      const whole = draft.partOf === undefined ? -1 : drafts.indexOf(draft.partOf);
      claims.push(claimOf(draft, sentence, text, subject, whole === -1 ? null : first + whole));
    }
  }
  return { claims, diagnostics: sentences.length > LIMITS.sentences ? [TOO_LONG] : [] };
}
