import type { Claim, ClaimTopic } from "@/lib/domain/claim";
import { type ClaimDraft, rangeOfMatch } from "./claim-draft";
import type { Sentence } from "./sentence";

const PERCENT = "(?<about>约|近|超过?|逾)?(?<number>\\d{1,5}(?:\\.\\d{1,4})?)%(?<above>以上|左右)?";

const SHARE_OF: Partial<Record<Claim["about"], ClaimTopic>> = {
  "applications.granted.total": "share.granted",
  "applications.partly_granted.total": "share.partly_granted",
  "outcomes.denied": "share.denied",
  "outcomes.unavailable": "share.unavailable",
  "outcomes.rejected": "share.rejected",
  "outcomes.other": "share.other",
};
const GROWTH_OF: Partial<Record<Claim["about"], ClaimTopic>> = {
  "applications.new.total": "growth.new",
  "applications.handled.total": "growth.handled",
  "prose.licence_cases": "growth.licences",
  "prose.penalty_cases": "growth.penalties",
  "prose.coercion_cases": "growth.coercion",
};

/** Of all requests: of those of one kind the whole is not the form's. */
const WHOLE =
  "(?:比|比例|总数|总量|申请总数|申请总量|申请量|全部申请|全部|办结总数|办结申请总数|办理总数|答复总数|受理总数|收到申请总数)";
const SHARE = new RegExp(`^[,，(]?(?:占${WHOLE}?|比例)(?:的|为|达到?)?${PERCENT}`, "u");
/** "予以公开的申请占办结总数的45.5%", with no number of requests. */
const SHARE_ALONE = new RegExp(
  `(?<![主不])(?<word>部分公开|予以公开|不予公开|无法提供|不予处理)(?:的)?(?:信息公开)?(?:申请|政府信息)?占${WHOLE}(?:的|为|达到?)?${PERCENT}`,
  "gu",
);
const WORD_TOPIC: Readonly<Record<string, ClaimTopic>> = {
  予以公开: "share.granted",
  部分公开: "share.partly_granted",
  不予公开: "share.denied",
  无法提供: "share.unavailable",
  不予处理: "share.rejected",
};
const GRANTED_RATE = new RegExp(`(?<!不|部分)予以公开率(?:为|达到?)?${PERCENT}`, "gu");
const HANDLED_RATE = new RegExp(`^[,，(](?:办结率|答复率)(?:为|达到?)?${PERCENT}`, "u");
const GROWTH = new RegExp(
  `^[,，(](?:同比|[较比](?:上一?年度?|去年)(?:同期)?)(?:(?:增加|减少)(?:了)?\\d{1,6}[件份条宗起][,，](?:同比)?)?(?<way>增长|增加|上升|提高|下降|减少|降低)(?:了)?${PERCENT}`,
  "u",
);

function draftOf(
  match: RegExpMatchArray | null,
  about: ClaimTopic | undefined,
  offset = 0,
): ClaimDraft[] {
  const { about: vague, number, above, way = "" } = match?.groups ?? {};
  if (match === null || about === undefined || number === undefined) return [];
  const { from, to } = rangeOfMatch(match);
  const lead = /^[,，(]/u.test(match[0]) ? 1 : 0;
  const falls = /下降|减少|降低/u.test(way);
  return [
    {
      about,
      kind: "number",
      value: falls ? -Number(number) : Number(number),
      approximate: vague !== undefined || above !== undefined,
      unit: "%",
      isOutcome: true,
      from: offset + from + lead,
      to: offset + to,
    },
  ];
}

/** What follows a number directly and can be of nothing else: "予以公开5件,占45.5%". */
function after(folded: string, { about, kind, to }: ClaimDraft): ClaimDraft[] {
  if (kind !== "number") return [];
  const rest = folded.slice(to, to + 50);
  const isOfRequests = about === "applications.new.total" || about === "applications.handled.total";
  return [
    ...draftOf(SHARE.exec(rest), SHARE_OF[about], to),
    ...draftOf(GROWTH.exec(rest), GROWTH_OF[about], to),
    ...(isOfRequests ? draftOf(HANDLED_RATE.exec(rest), "share.handled", to) : []),
  ];
}

/**
 * Percentages of which it is beyond doubt what they are of.
 *
 * @param kept the statements of the sentence that are about the report's year
 */
export function percentagesBeside(
  { folded, lead, section, heading }: Sentence,
  kept: readonly ClaimDraft[],
): ClaimDraft[] {
  const beside = kept.flatMap((draft) => after(folded, draft));
  const isOfRequests = section === 3 || /依申请公开/u.test(heading) || /申请/u.test(lead + folded);
  if (!isOfRequests) return beside;
  const alone = [...folded.matchAll(SHARE_ALONE)].flatMap((match) =>
    draftOf(match, WORD_TOPIC[match.groups?.["word"] ?? ""]),
  );
  const rates = [...folded.matchAll(GRANTED_RATE)].flatMap((match) =>
    draftOf(match, "share.granted"),
  );
  return [...beside, ...alone, ...rates];
}
