import { COUNT_UNIT } from "./count-units";

/** What a number in digits is that counts nothing. */
export type NoCount =
  | "date"
  | "year"
  | "time"
  | "numbering"
  | "document-number"
  | "contact"
  | "share"
  | "code"
  | "counter";

const YEAR = String.raw`(?:19|20)\d\d`;
const SPAN =
  "工作日|自然日|小时|分钟|秒|天|日|周年|周岁|周(?!边)|星期|月|季度|年|岁|时(?![间段])|点(?=[,。;:、到至前后\\d~-]|$)";
/** Things to bear in mind and not to count: "4个意识", "3个方面". */
const IDEAS = "方面|意识|自信|维护|确立|坚持|百分点";
const IS_COUNTED = `(?:余|多|来)?(?:万|亿|${COUNT_UNIT})`;
const LABEL_OF_CODE = "电话|传真|热线|手机|号码|邮编|邮政编码|账号|帐号|代码|编号|标识码|QQ|备案号";
const NOTE = "附件|附表|附录|附图|表|图|注|步骤|序号|编号|专栏";
/** Public numbers that are dialled, not counted. */
const HOTLINE =
  "12(?:345|305|309|31[5-9]|320|328|329|333|336|337|339|348|350|351|355|356|358|36[05-9]|371|377|378|380|385|388|389|390|393|396)";

/** Each is tried where a number begins; together they take what the number is part of. */
const PATTERNS: readonly (readonly [NoCount, ...string[]])[] = [
  // Longer than any count: numbers of files and accounts.
  ["code", String.raw`\d{13,}`, String.raw`\d{1,3}(?:,\d{3}){5,}`],
  ["document-number", String.raw`(?<=[〔[({【])${YEAR}[〕\])}】](?:第?\d{1,6}(?:-\d{1,4})?号?)?`],
  [
    "date",
    String.raw`${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?: ?\d{1,2}:\d\d(?::\d\d)?)?`,
    String.raw`${YEAR}年\d{1,2}(?:[-~至到]\d{1,2})?月(?:\d{1,2}[日号])?`,
    String.raw`\d{1,2}月(?:\d{1,2}[日号])?`,
    // Days that are known by their number: 3·15.
    String.raw`\d{1,2}[·•‧]\d{1,2}(?!\d)`,
    String.raw`3\.15(?=国际|消费|维权|晚会|宣传|活动)`,
  ],
  [
    "year",
    String.raw`2 ?0 ?\d ?\d ?(?=年)`,
    String.raw`${YEAR}(?=[-~至到、和及与]${YEAR}[-~至到、和及与年])`,
    String.raw`${YEAR}(?=政府|政务|工作|信息|法治|上半|下半|[》”"'])`,
  ],
  [
    "time",
    String.raw`\d{1,2}:\d\d(?::\d\d)?(?!\d)`,
    String.raw`\d{1,2}[×x*]\d{1,2}(?=小时)`,
    String.raw`\d{1,4}(?:\.\d{1,2})?(?:[-~至到]\d{1,4})?[余多]?个?(?:${SPAN})`,
  ],
  [
    "contact",
    String.raw`0\d{2,3}-?\d{7,8}(?:[-转]\d{1,6})?(?!\d)`,
    String.raw`1[3-9]\d{9}(?!\d)`,
    String.raw`[48]00-?\d{3,4}-?\d{3,4}(?!\d)`,
    String.raw`(?<=(?:${LABEL_OF_CODE})[^。;\d量数共计理听结]{0,8})\d{5,12}(?:-\d{1,8})?(?!\d|${IS_COUNTED})`,
    String.raw`${HOTLINE}(?![\d,.]|${IS_COUNTED})`,
    String.raw`1(?:10|19|20|22)(?=.?(?:报警|急救|消防|指挥|联动|宣传|接处警))`,
  ],
  [
    "share",
    String.raw`(?<=[百千万]分之)\d+(?:\.\d+)?`,
    String.raw`\d+(?:\.\d+)?(?:[-~至到]\d+(?:\.\d+)?)?(?:%|‰|个百分点|倍|[分成](?=[,。;、)]|$))`,
  ],
  [
    "numbering",
    // Ordinals, articles of law among them: 第5条, 第(2)项.
    String.raw`(?<=第[(]?)\d+`,
    // "1." and "2、" and "3)" before words, where a line or a clause begins.
    String.raw`(?<=^|[^\p{Script=Han}\w()%])\d{1,2}(?:[、)]|\.(?!\d))(?=.)`,
    String.raw`(?<=(?:^|[。;:,、!?])[([【])\d{1,2}(?=[)\]】])`,
    String.raw`(?<=(?:${NOTE})[(:]?)\d{1,2}(?![\d.,]|${IS_COUNTED})`,
    String.raw`(?<=党的)\d\d(?=大)`,
    String.raw`\d{1,6}(?=号|室|楼(?!宇|盘)|单元|级|星级|位(?:小数|数)|页)`,
    // Numbers of pages behind the dots of a table of contents.
    String.raw`(?<=[.…·‥]{2})\d{1,3}$`,
    String.raw`\d{1,2}(?=个(?:${IDEAS}))`,
    String.raw`\d{1,2}(?:\+[\dN]{1,2})+(?![\d.])`,
  ],
  [
    "code",
    // What stands beside letters is a name: 5G, A4, col126585, COVID-19, v2.0.
    String.raw`(?<=[A-Za-z_][-_./]?)\d[\d.]*`,
    String.raw`\d+(?:\.\d+)?[-_/]?[A-Za-z]\w*`,
    String.raw`\d{1,10}(?:[-/]\d{1,10}){2,}`,
    String.raw`\d+\.\d+(?=版)`,
  ],
  ["counter", String.raw`(?<=(?:浏览|点击|访问|阅读|查看|下载)(?:次数|量|数|率)?:)\d+次?`],
];

const COMPILED = PATTERNS.map(([kind, ...patterns]) => ({
  kind,
  pattern: new RegExp(patterns.join("|"), "uy"),
}));

export interface NoCountMatch {
  readonly kind: NoCount;
  /** Where what the number is part of ends. */
  readonly end: number;
}

/**
 * What the number that begins at a position of a spaced text is, where it clearly counts nothing;
 * null where it may be a count.
 */
export function noCountAt(folded: string, at: number): NoCountMatch | null {
  for (const { kind, pattern } of COMPILED) {
    pattern.lastIndex = at;
    if (pattern.test(folded)) return { kind, end: pattern.lastIndex };
  }
  return null;
}
