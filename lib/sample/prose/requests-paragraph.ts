import type { Random } from "@/lib/sample/random";
import type { ProseFacts } from "./prose-facts";

const OUTCOME_WORDS: readonly [string, string][] = [
  ["granted", "予以公开"],
  ["partly_granted", "部分公开"],
  ["denied", "不予公开"],
  ["unavailable", "无法提供"],
  ["rejected", "不予处理"],
  ["other", "其他处理"],
];

function flow(facts: ProseFacts, random: Random): string {
  const { year, agency } = facts;
  const [received, carriedIn, handled, carriedOut] = [
    facts.requests("new"),
    facts.requests("carried_in"),
    facts.requests("handled"),
    facts.requests("carried_out"),
  ];
  if (received === null || carriedIn === null || handled === null || carriedOut === null) return "";
  if (received + carriedIn === 0) {
    return random.pick([
      `${year}年，${agency.self}未收到政府信息公开申请，也没有上年结转的申请。`,
      `本年度${agency.self}未收到政府信息公开申请，没有需要结转的申请。`,
    ]);
  }
  return random.pick([
    `${year}年，${agency.self}共收到政府信息公开申请${received}件，上年结转${carriedIn}件，全年办结${handled}件，结转下年度${carriedOut}件。`,
    `全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，共办理答复${handled}件，结转下年度继续办理${carriedOut}件。`,
    `年内收到政府信息公开申请${received}件，上年结转${carriedIn}件，办结政府信息公开申请${handled}件，年末结转下年度${carriedOut}件。`,
  ]);
}

function outcomes(facts: ProseFacts, random: Random): string {
  const parts = OUTCOME_WORDS.flatMap(([row, words]) => {
    const count = facts.requests(row);
    return count === null || count === 0 ? [] : [`${words}${count}件`];
  });
  if (parts.length === 0) return "";
  return random.pick([
    `从办理结果看，${parts.join("、")}。`,
    `办结的申请中，${parts.join("，")}。`,
    `各类结果分别为：${parts.join("，")}。`,
  ]);
}

/** （二）依申请公开. */
export function requestsParagraph(facts: ProseFacts, random: Random): string {
  const manner = random.pick([
    "收到申请后逐件登记，由承办科室提出意见，经法制审核后答复。",
    "办理中注意与申请人沟通，先弄清需要什么，再决定怎样答复。",
    "答复文书使用统一文本，写明依据和救济途径。",
    "对涉及多个单位的申请先行会商，避免答复前后不一。",
    "每件申请从登记到送达都留有记录，期限届满前由专人提醒。",
    "申请渠道和办理流程在公开指南中写明，并随职责调整更新。",
  ]);
  const head = random.pick(["依申请公开。", "依申请公开情况。", "依申请公开工作。"]);
  return `（二）${head}${flow(facts, random)}${outcomes(facts, random)}${manner}`;
}
