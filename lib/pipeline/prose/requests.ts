import {
  isAboutInformation,
  isByOneWay,
  isDenialOfAll,
  isUnderRequests,
  OTHER_THINGS,
} from "./about-requests";
import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { CASE_UNITS, quantityOf, quantityPattern } from "./quantity";
import type { Sentence } from "./sentence";

const NEW = "applications.new.total";
const HANDLED_TOTAL = "applications.handled.total";

/** Not yet, or later than due: such requests are a part of those handled, or none of them. */
const NOT_ALL_HANDLED = /(?:延期|逾期|超期|正在|尚未|未|待)(?=[办答处回])/u;
const IN_TIME = /(?:按时|按期|及时|如期)(?=[办答处回])/u;
/** "受理的申请320件中,由我局承办12件": so many were handled by all, of whom this body is one. */
const AMONG = /^[中里内]/u;
const QUANTITY = quantityPattern(CASE_UNITS);
const VERB = "收到|受理|接到|接收|新收|收取|接受";
/** Words between "申请" and its number. */
const LINK =
  "(?:公开)?(?:的)?(?:事项|数量|件数|总数|总量|量)?(?:为|是|达到?|共计?|合计|总计|累计)?:?";

const RECEIVED = new RegExp(
  `(?:${VERB})(?<what>[^,，。:：\\d]{0,25}?)申请${LINK}${QUANTITY}`,
  "gu",
);
const RECEIVED_NUMBER_FIRST = new RegExp(
  `(?:${VERB})(?:了)?${QUANTITY}(?<what>[^,，。\\d]{0,12}?)申请`,
  "gu",
);
/** "信息公开申请量为0件", with no verb, where a clause begins with it. */
const VOLUME = new RegExp(
  `(?<=^|[,，、:;(年度共]|全年|[局委办厅府处]|机关|单位)(?:新收)?(?<what>(?:政府|政务)?信息公开|依申请公开(?:政府)?(?:信息)?(?:的)?)申请(?:数量?|总数|总量|件数|量)(?:共计?|合计|为|是|达到?)?:?${QUANTITY}`,
  "gu",
);
const VOLUME_ZERO =
  /(?:(?:政府|政务)?信息公开|依申请公开(?:的)?)申请(?:数量?|总数|总量|件数|量)?(?:为|是)(?:零|0)(?=[,，。;；]|$)/gu;
/** "收到信息公开申请2019年3件,2020年5件": a number for each year, of which the report's is read. */
const BY_YEAR = new RegExp(
  `(?=\\d{4}年)(?<=(?:${VERB})(?<what>[^,，。:：\\d]{0,25}?)申请(?:数量|量)?:?(?:\\d{4}年(?:度)?(?:为|共)?\\d{1,7}[件份条宗起个][,，、和]?){0,3})\\d{4}年(?:度)?(?:为|共)?${QUANTITY}`,
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
  `(?<=^|[,，、;；])(?:共计?|全年|已|全部|均已?|按时|按期|延期|逾期|依法){0,4}(?:办理答复|答复办结|办结|答复|办理|处理|回复)(?:完毕|了)?${QUANTITY}`,
  "gu",
);
/** "收到申请30件(其中网上20件),均已办结": as many were handled as received. */
const ALL_HANDLED =
  /^(?:\([^()]{0,60}\))?[,，](?:目前|现)?(?:均|全部|都)(?:已经?)?(?:办结|办理完毕|处理完毕|答复完毕|答复|回复)(?:完毕)?(?=[,，。;；]|$)/u;
/** As far as the way by which requests came stands before the verb. */
const NEAR = 24;
/** As long as a word that says what was counted: "办结300件建议提案". */
const WORD = 4;
const CARRIED_IN = new RegExp(`上一?年度?结转(?<what>[^,，。\\d]{0,20}?)${QUANTITY}`, "gu");
const CARRIED_OUT = new RegExp(
  `结转(?:至|到)?下一?年度?(?<what>[^,，。\\d]{0,20}?)${QUANTITY}`,
  "gu",
);

/** @param isNamedBefore whether what the number is of may have been said before a semicolon */
function numbers(pattern: RegExp, about: ClaimDraft["about"], isNamedBefore = false): ClaimReader {
  return (sentence) => {
    const { folded, lead } = sentence;
    return [...folded.matchAll(pattern)].flatMap((match): ClaimDraft[] => {
      const quantity = quantityOf(match);
      const what = match.groups?.["what"] ?? "";
      const said = isNamedBefore ? lead + folded : folded;
      if (quantity === null || !isAboutInformation(what, said, sentence)) return [];
      if (isByOneWay(folded.slice(Math.max(0, match.index - NEAR), match.index))) return [];
      if (what.startsWith("的") && AMONG.test(folded.slice(match.index + match[0].length)))
        return [];
      return [{ about, kind: "number", ...quantity, ...rangeOfMatch(match) }];
    });
  };
}

const received: ClaimReader = numbers(RECEIVED, NEW);

function handledAlone(sentence: Sentence): ClaimDraft[] {
  const { folded, lead } = sentence;
  const own = isUnderRequests(sentence) ? received(sentence) : [];
  return [...folded.matchAll(HANDLED_ALONE)].flatMap((match): ClaimDraft[] => {
    const quantity = quantityOf(match);
    const before = lead + folded.slice(0, match.index);
    const told = own.findLast(({ to }) => to <= match.index);
    const named = Math.max(
      before.lastIndexOf("信息公开申请"),
      before.lastIndexOf("依申请公开"),
      told === undefined ? -1 : lead.length + told.from,
    );
    const range = rangeOfMatch(match);
    const around = before.slice(named) + folded.slice(range.to, range.to + WORD);
    if (quantity === null || named === -1 || OTHER_THINGS.test(around)) return [];
    return [{ about: HANDLED_TOTAL, kind: "number", ...quantity, ...range }];
  });
}

/** Requests handled, all of them: not those late or under way, nor those in time beside late ones. */
const handled: ClaimReader = (sentence) => {
  const named = numbers(HANDLED, HANDLED_TOTAL)(sentence);
  const drafts = named.length > 0 ? named : handledAlone(sentence);
  const words = ({ from, to }: ClaimDraft) => sentence.folded.slice(Math.max(0, from - 4), to);
  const all = drafts.filter((draft) => !NOT_ALL_HANDLED.test(words(draft)));
  return all.length === drafts.length ? all : all.filter((draft) => !IN_TIME.test(words(draft)));
};

const allHandled: ClaimReader = (sentence) =>
  received(sentence).flatMap(({ value, approximate, to }): ClaimDraft[] => {
    const words = ALL_HANDLED.exec(sentence.folded.slice(to))?.[0];
    if (words === undefined || value === 0) return [];
    const own = words.search(/[均全都][^()]{0,12}$/u);
    return [
      {
        about: HANDLED_TOTAL,
        kind: "number",
        value,
        approximate: approximate ?? false,
        isOutcome: true,
        from: to + own,
        to: to + words.length,
      },
    ];
  });

const none: ClaimReader = (sentence) =>
  [...sentence.folded.matchAll(RECEIVED_NONE)].flatMap((match): ClaimDraft[] =>
    isDenialOfAll(match.groups?.["what"] ?? "", match[0], sentence)
      ? [{ about: NEW, kind: "none", value: 0, ...rangeOfMatch(match) }]
      : [],
  );

const zero: ClaimReader = ({ folded }) =>
  [...folded.matchAll(VOLUME_ZERO)].map((match) => ({
    about: NEW,
    kind: "number",
    value: 0,
    ...rangeOfMatch(match),
  }));

/** Requests received, handled and carried over, as the prose states them. */
export const REQUEST_READERS: readonly ClaimReader[] = [
  received,
  numbers(RECEIVED_NUMBER_FIRST, NEW),
  numbers(VOLUME, NEW),
  zero,
  numbers(BY_YEAR, NEW),
  none,
  handled,
  allHandled,
  numbers(CARRIED_IN, "applications.carried_in.total", true),
  numbers(CARRIED_OUT, "applications.carried_out.total", true),
];
