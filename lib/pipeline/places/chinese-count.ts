import { CHINESE_NUMERAL, parseChineseNumeral } from "@/lib/pipeline/text/chinese-numeral";
import { COUNT_UNIT } from "./count-units";

/** Not one of so many, but the so-manieth, or some: 第三条, 数十次, 近三年, 每两个. */
const NOT_BEFORE = "第其之每逐几数上某成";
/** Things to bear in mind and not to count: 三个方面, 两个维护, 四项制度, 三条红线. */
const IDEAS =
  "方面|意识|自信|维护|确立|坚持|百分点|工作日|自然日|小时|月|季度|年|星期|周|层面|环节|阶段|角度|标准|重点|关键|注重|强化|加强|规范|统一|到位|结合|转变|不|一|全面|严格|带头|文明|体系|" +
  "制度|机制|原则|任务|工作|措施|举措|要求|纪律|规定|改革|建设|职责|内容|行动|清单|红线|底线|主线|防线|控制线|" +
  "公开|所有|以上|以下";
const COUNT = new RegExp(
  String.raw`(?<![${NOT_BEFORE}]|\d)(?<numeral>${CHINESE_NUMERAL}{1,9})(?=(?<more>[余多来])?${COUNT_UNIT}(?!${IDEAS}))`,
  "uy",
);
/**
 * One is said of anything; it counts where it closes a clause, and persons wherever they stand:
 * 组织培训一次, 发布公告一条, 一名党员.
 */
const ONE = new RegExp(
  String.raw`(?<=[\p{Script=Han}]{2})(?<![${NOT_BEFORE}跑办多同统万专逐])一(?=(?:${COUNT_UNIT})(?:[,，。;；、)]|$))` +
    String.raw`|(?<![${NOT_BEFORE}同])一(?=名(?![义单称]))`,
  "uy",
);
/** 二 counts nothing by itself: 二次供水; and words that only look like numerals: 千家万户, 万元. */
const NO_NUMERAL = /^(?:二|[千万亿]+|零)$/u;

/**
 * Where a Chinese numeral that states a count ends: 三件, 十二条, 百余次. Null for all others, since
 * Chinese numerals number, name and praise far more often than they count.
 */
export function chineseCountAt(folded: string, at: number): number | null {
  ONE.lastIndex = at;
  if (ONE.test(folded)) return ONE.lastIndex;
  COUNT.lastIndex = at;
  const { numeral = "", more } = COUNT.exec(folded)?.groups ?? {};
  if (numeral === "" || numeral === "一" || NO_NUMERAL.test(numeral)) return null;
  if (parseChineseNumeral(numeral) === null && more === undefined) return null;
  return COUNT.lastIndex;
}
