import type { ClaimDraft, ClaimReader } from "./claim-draft";
import { rangeOfMatch } from "./claim-draft";
import { CASE_UNITS, quantityOf, quantityPattern } from "./quantity";
import type { Sentence } from "./sentence";

/** Requests for other things than information, and what is asked for in the course of one. */
const OTHER_REQUESTS = /复议|诉讼|许可|审批|救助|补贴|资助|立项|执行|补正|撤回|更正/u;
/** Requests by one way or from one kind of applicant are a part of all, whether or not it says so. */
const ONE_KIND =
  /网上|网络|网站|在线|平台|线上|线下|信函|书面|邮件|邮寄|传真|当面|现场|自然人|法人(?!(?:和|或|及)其[他它])|企业|律师|重复/u;
/** Not yet, or later than due: such requests are a part of those handled, or none of them. */
const NOT_ALL_HANDLED = /(?:延期|逾期|超期|正在|尚未|未|待)(?=[办答处回])/u;
const IN_TIME = /(?:按时|按期|及时|如期)(?=[办答处回])/u;
/** Requests for some information only: so many, or none, of these are not so many, or none, of all. */
const ONE_SUBJECT = /以外|之外|涉及|属于|秘密|隐私|不予|收费|需要|逾期|超期|未答复|未办|因/u;
/** "受理的申请320件中,由我局承办12件": so many were handled by all, of whom this body is one. */
const AMONG = /^[中里内]/u;
/** What makes a request one for information. */
const INFORMATION = /公开|信息/u;
const QUANTITY = quantityPattern(CASE_UNITS);
/** Words between "申请" and its number. */
const LINK = "(?:公开)?(?:的)?(?:事项|数量|件数|总数|总量)?(?:为|共计?|合计|总计|累计)?[:,]?";

const RECEIVED = new RegExp(
  `(?:收到|受理|接到|接收|新收|收取|接受)(?<what>[^,，。:：\\d]{0,25}?)申请${LINK}${QUANTITY}`,
  "gu",
);
const RECEIVED_NUMBER_FIRST = new RegExp(
  `(?:收到|受理|接到|接收|新收)(?:了)?${QUANTITY}(?<what>[^,，。\\d]{0,12}?)申请`,
  "gu",
);
const RECEIVED_NONE =
  /(?:(?:未|没有|尚未)(?:收到|受理|接到|接收|新收|发生)|(?:没有|无)(?:新收)?(?!法|需|正当|理由|现成))(?:过|任何)?(?<what>[^,，。]{0,20}?)申请(?!人|表|条件|费|收|行政复议|复议|行政诉讼|诉讼|渠道|材料|答复|超期|逾期|引[起发]|产生|而|的(?!情况))/gu;

const HANDLED = new RegExp(
  `(?:处理|办结|答复|办理|回复)(?:了)?(?<what>[^,，。:：\\d]{0,20}?)申请${LINK}${QUANTITY}`,
  "gu",
);
/** "收到信息公开申请30件,上年结转2件,全年办结29件": the requests are named before. */
const HANDLED_ALONE = new RegExp(
  `(?<=^|[,，、;；])(?:共计?|全年|已|全部|均已?|按时|按期|延期|逾期|依法)*(?:办理答复|答复办结|办结|答复|办理|处理)(?:完毕|了)?${QUANTITY}`,
  "gu",
);
/** Other things that are received and handled, named in between. */
const OTHER_THINGS = /投诉|举报|热线|工单|建议|提案|信访|留言|咨询|案件|复议|诉讼|许可|审批|事项/u;
/** As long as a word that says what was counted: "办结300件建议提案". */
const WORD = 4;
const CARRIED_IN = new RegExp(
  `(?:上年|上一年|上年度|上一年度)结转(?<what>[^,，。\\d]{0,20}?)${QUANTITY}`,
  "gu",
);
const CARRIED_OUT = new RegExp(
  `结转(?:至|到)?(?:下年|下一年|下年度|下一年度)(?<what>[^,，。\\d]{0,20}?)${QUANTITY}`,
  "gu",
);

function isAboutInformation(what: string, sentence: string): boolean {
  if ([OTHER_REQUESTS, ONE_KIND, ONE_SUBJECT].some((other) => other.test(what))) return false;
  return INFORMATION.test(what) || /依申请公开|信息公开申请/u.test(sentence);
}

/** @param isNamedBefore whether what the number is of may have been said before a semicolon */
function numbers(pattern: RegExp, about: ClaimDraft["about"], isNamedBefore = false): ClaimReader {
  return ({ folded, lead }) =>
    [...folded.matchAll(pattern)].flatMap((match): ClaimDraft[] => {
      const quantity = quantityOf(match);
      const what = match.groups?.["what"] ?? "";
      const said = isNamedBefore ? lead + folded : folded;
      if (quantity === null || !isAboutInformation(what, said)) return [];
      if (what.startsWith("的") && AMONG.test(folded.slice(match.index + match[0].length)))
        return [];
      return [{ about, kind: "number", ...quantity, ...rangeOfMatch(match) }];
    });
}

function handledAlone({ folded, lead }: Sentence): ClaimDraft[] {
  return [...folded.matchAll(HANDLED_ALONE)].flatMap((match): ClaimDraft[] => {
    const quantity = quantityOf(match);
    const before = lead + folded.slice(0, match.index);
    const named = Math.max(before.lastIndexOf("信息公开申请"), before.lastIndexOf("依申请公开"));
    const range = rangeOfMatch(match);
    const around = before.slice(named) + folded.slice(range.to, range.to + WORD);
    if (quantity === null || named === -1 || OTHER_THINGS.test(around)) return [];
    return [{ about: "applications.handled.total", kind: "number", ...quantity, ...range }];
  });
}

/** Requests handled, all of them: not those late or under way, nor those in time beside late ones. */
const handled: ClaimReader = (sentence) => {
  const named = numbers(HANDLED, "applications.handled.total")(sentence);
  const drafts = named.length > 0 ? named : handledAlone(sentence);
  const words = ({ from, to }: ClaimDraft) => sentence.folded.slice(Math.max(0, from - 4), to);
  const all = drafts.filter((draft) => !NOT_ALL_HANDLED.test(words(draft)));
  return all.length === drafts.length ? all : all.filter((draft) => !IN_TIME.test(words(draft)));
};

const none: ClaimReader = ({ folded }) =>
  [...folded.matchAll(RECEIVED_NONE)].flatMap((match): ClaimDraft[] => {
    const what = match.groups?.["what"] ?? "";
    if ([OTHER_REQUESTS, ONE_KIND, ONE_SUBJECT].some((other) => other.test(what))) return [];
    if (!INFORMATION.test(what)) return [];
    return [{ about: "applications.new.total", kind: "none", value: 0, ...rangeOfMatch(match) }];
  });

/** Requests received, handled and carried over, as the prose states them. */
export const REQUEST_READERS: readonly ClaimReader[] = [
  numbers(RECEIVED, "applications.new.total"),
  numbers(RECEIVED_NUMBER_FIRST, "applications.new.total"),
  none,
  handled,
  numbers(CARRIED_IN, "applications.carried_in.total", true),
  numbers(CARRIED_OUT, "applications.carried_out.total", true),
];
