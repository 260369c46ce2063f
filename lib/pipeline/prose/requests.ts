import type { ClaimDraft, ClaimReader } from "./claim-draft";
import { rangeOfMatch } from "./claim-draft";
import { CASE_UNITS, quantityOf, quantityPattern } from "./quantity";

/** Requests for other things than information. */
const OTHER_REQUESTS = /复议|诉讼|许可|审批|救助|补贴|资助|立项|执行/u;
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
  /(?:(?:未|没有|尚未)(?:收到|受理|接到|接收|新收|发生)|(?:没有|无)(?:新收)?(?!法|需|正当|理由|现成))(?:过|任何)?(?<what>[^,，。]{0,20}?)申请(?!人|表|条件)/gu;

const HANDLED = new RegExp(
  `(?:处理|办结|答复|办理|回复)(?:了)?(?<what>[^,，。:：\\d]{0,20}?)申请${LINK}${QUANTITY}`,
  "gu",
);
const CARRIED_IN = new RegExp(
  `(?:上年|上一年|上年度|上一年度)结转(?<what>[^,，。\\d]{0,20}?)${QUANTITY}`,
  "gu",
);
const CARRIED_OUT = new RegExp(
  `结转(?:至|到)?(?:下年|下一年|下年度|下一年度)(?<what>[^,，。\\d]{0,20}?)${QUANTITY}`,
  "gu",
);

function isAboutInformation(what: string, sentence: string): boolean {
  if (OTHER_REQUESTS.test(what)) return false;
  return INFORMATION.test(what) || /依申请公开|信息公开申请/u.test(sentence);
}

function numbers(pattern: RegExp, about: ClaimDraft["about"]): ClaimReader {
  return ({ folded }) =>
    [...folded.matchAll(pattern)].flatMap((match): ClaimDraft[] => {
      const quantity = quantityOf(match);
      if (quantity === null || !isAboutInformation(match.groups?.["what"] ?? "", folded)) return [];
      return [{ about, kind: "number", ...quantity, ...rangeOfMatch(match) }];
    });
}

const none: ClaimReader = ({ folded }) =>
  [...folded.matchAll(RECEIVED_NONE)].flatMap((match): ClaimDraft[] => {
    const what = match.groups?.["what"] ?? "";
    if (OTHER_REQUESTS.test(what) || !INFORMATION.test(what)) return [];
    return [{ about: "applications.new.total", kind: "none", value: 0, ...rangeOfMatch(match) }];
  });

/** Requests received, handled and carried over, as the prose states them. */
export const REQUEST_READERS: readonly ClaimReader[] = [
  numbers(RECEIVED, "applications.new.total"),
  numbers(RECEIVED_NUMBER_FIRST, "applications.new.total"),
  none,
  numbers(HANDLED, "applications.handled.total"),
  numbers(CARRIED_IN, "applications.carried_in.total"),
  numbers(CARRIED_OUT, "applications.carried_out.total"),
];
