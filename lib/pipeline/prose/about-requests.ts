import type { Sentence } from "./sentence";

/** Requests for other things than information, and what is asked for in the course of one. */
const OTHER_REQUESTS = /复议|诉讼|许可|审批|救助|补贴|资助|立项|执行|补正|撤回|更正/u;
/** Requests by one way or from one kind of applicant are a part of all, whether or not it says so. */
const ONE_KIND =
  /网上|网络|网站|在线|平台|线上|线下|信函|书面|邮件|邮寄|传真|当面|现场|自然人|法人(?!(?:和|或|及|、)(?:其[他它]|非法人))|企业|律师|重复/u;
/** Requests for some information only: so many, or none, of these are not so many, or none, of all. */
const ONE_SUBJECT =
  /以外|之外|涉及|属于|秘密|隐私|不予|收费|需要|逾期|超期|未答复|未办|因|转[办来交送]|移[送交]|交办|上一?年|结转/u;
/** What makes a request one for information. */
const INFORMATION = /公开|信息/u;
/** Words that say no more than that somebody asks: with them it takes the heading to tell for what. */
const ANYBODY =
  /^(?:了|到|各类|有效|公民|法人|非法人|和|或|及|、|其[他它]|组织|群众|社会|公众|提出|提交|递交|的){0,12}$/u;
const HEADING_OF_REQUESTS = /依申请公开|信息公开申请/u;
/** Other things that are received and handled. */
export const OTHER_THINGS =
  /投诉|举报|热线|工单|建议|提案|信访|留言|咨询|案件|复议|诉讼|许可|审批|事项/u;

/** "通过网站" before the verb; "通过网站、信函等渠道" names them all. */
const BY_ONE_WAY = /(?:通过|经|以|从)(?<way>[^,，。;；:：]{1,20})$/u;

/** Whether the words before the verb say by which way alone requests came. */
export function isByOneWay(before: string): boolean {
  const way = BY_ONE_WAY.exec(before)?.groups?.["way"];
  return way !== undefined && ONE_KIND.test(way) && !/等/u.test(way);
}

/** Whether a part of the report is about requests for information, so that "申请" alone is one. */
export function isUnderRequests({ section, heading }: Sentence): boolean {
  return section === 3 || HEADING_OF_REQUESTS.test(heading);
}

/** Whether words stand for some requests only, or for requests of another kind. */
export function isOtherOrPart(what: string): boolean {
  return [OTHER_REQUESTS, ONE_KIND, ONE_SUBJECT].some((other) => other.test(what));
}

/**
 * Whether requests are those for information, and all of them.
 *
 * @param what the words between the verb and "申请"
 * @param said the sentence, in which the requests may have been named before
 */
export function isAboutInformation(what: string, said: string, sentence: Sentence): boolean {
  if (isOtherOrPart(what)) return false;
  if (INFORMATION.test(what) || HEADING_OF_REQUESTS.test(said)) return true;
  return isUnderRequests(sentence) && ANYBODY.test(what);
}

/** Whether what is denied is any request for information at all. */
export function isDenialOfAll(what: string, words: string, sentence: Sentence): boolean {
  if (isOtherOrPart(what)) return false;
  if (INFORMATION.test(what)) return true;
  return isUnderRequests(sentence) && ANYBODY.test(what) && /收到|受理|接到|接收|新收/u.test(words);
}
