import type { Random } from "@/lib/sample/random";
import type { SampleSection } from "@/lib/sample/sample-report";
import type { ProseFacts } from "./prose-facts";

const PROBLEMS: readonly string[] = [
  "部分政策解读仍以文字为主，形式单一",
  "个别栏目更新不够均衡，季末集中、平时偏少",
  "对申请人真实需求的把握有时不够准，补正环节多",
  "基层单位公开人员调整频繁，业务衔接不够紧",
  "历史信息的效力标注还不完整",
  "公开内容与群众办事的衔接不够顺",
  "数据类信息偏少，难以前后比较",
  "线下查阅点使用率不高",
];

const MEASURES: readonly string[] = [
  "增加图表和问答，请一线人员参与撰写解读",
  "给栏目定更新日历，按月检查",
  "答复前先电话沟通，减少来回补正",
  "编写交接手册，实行以老带新",
  "分批核对历史文件，年内标注完毕",
  "把办事环节与公开内容逐一对应，缺什么补什么",
  "逐步按统一口径发布数据并附说明",
  "把查阅点与办事窗口合并设置",
];

/** 五、存在的主要问题及改进情况: problems, and for each what is done about it. */
export function problemsSection(
  { agency, year, field }: ProseFacts,
  random: Random,
): SampleSection {
  const chosen = random
    .shuffle(PROBLEMS.map((problem, index) => ({ problem, measure: MEASURES[index] ?? "" })))
    .slice(0, random.integer(2, 3));
  const numerals = ["一", "二", "三"];
  const listed = (words: readonly string[]): string =>
    words.map((text, index) => `${numerals[index] ?? ""}是${text}`).join("；");
  return {
    number: 5,
    beforeTable: [
      `对照${field}领域的要求，${agency.self}公开工作还存在一些不足：${listed(chosen.map(({ problem }) => problem))}。`,
      `${random.pick(["下一步", `${year + 1}年`, "今后一个时期"])}，${random.pick(["将从以下方面改进", "准备逐项解决", "计划采取以下措施"])}：${listed(chosen.map(({ measure }) => measure))}。`,
    ],
    afterTable: [],
  };
}

/** 六、其他需要报告的事项. */
export function otherMattersSection({ agency }: ProseFacts, random: Random): SampleSection {
  return {
    number: 6,
    beforeTable: [
      random.pick([
        `本年度${agency.self}没有收取信息处理费。`,
        `${agency.self}本年度未向申请人收取信息处理费。`,
        "本年度未发生信息处理费收费情形。",
      ]),
      "本报告是软件自带的示例，机构和数据均为虚构，不作为任何依据。",
    ],
    afterTable: [],
  };
}
