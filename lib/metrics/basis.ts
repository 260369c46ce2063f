import { type Address, partsOfAddress } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { MetricId } from "@/lib/domain/metric-id";
import { FORMS } from "@/lib/form/catalogue";
import { formulaTerms } from "./formula";
import type { Metric } from "./metric";
import { operandsOf } from "./operands";

const REGULATION = { zh: "《政府信息公开条例》", en: "Regulation on Open Government Information" };

const article = (zh: string, en: string): Localized => ({
  zh: `${REGULATION.zh}${zh}`,
  en: `${REGULATION.en}, ${en}`,
});

const EXCEPTIONS = {
  secret: article(
    "第十四条：国家秘密、法律行政法规禁止公开的、可能危及“三安全一稳定”的，不予公开",
    "article 14: state secrets, what other law forbids to disclose, and what may endanger security or stability is not disclosed",
  ),
  thirdParty: article(
    "第十五条：涉及商业秘密、个人隐私，公开会损害第三方合法权益的，不得公开，第三方同意或者不公开会对公共利益造成重大影响的除外",
    "article 15: business secrets and privacy are protected unless the third party consents or the public interest weighs more",
  ),
  internal: article(
    "第十六条：内部事务信息、过程性信息和行政执法案卷信息可以不予公开",
    "article 16: internal affairs, information on a process and enforcement files may be withheld",
  ),
  inquiry: article(
    "第三十六条第（七）项：工商、不动产登记资料等另有查询规定的，告知申请人依照规定办理",
    "article 36(7): registers that other law opens to inquiry are consulted under that law",
  ),
};

/** What the law says of the matter itself, besides asking for the figure. */
const SUBJECT: Partial<Record<MetricId, Localized>> = {
  "outcome-granted": article("第三十六条第（二）项", "article 36(2)"),
  "outcome-partly-granted": article(
    "第三十七条：能够区分处理的，公开可以公开的部分",
    "article 37: what can be separated is disclosed in part",
  ),
  "outcome-denied": article("第三十六条第（三）项", "article 36(3)"),
  "outcome-unavailable": article(
    "第三十六条第（四）、（五）项和第三十八条：没有的、不由本机关负责的，以及需要另行加工的",
    "articles 36(4), 36(5) and 38: what is not held, and what would have to be created",
  ),
  "outcome-rejected": article(
    "第三十六条第（六）项、第三十九条：重复的，以及实为信访、投诉、举报或索要出版物的",
    "articles 36(6) and 39: repeated requests, and petitions, complaints or orders of publications in their shape",
  ),
  "denied-state-secret": EXCEPTIONS.secret,
  "denied-law-forbids": EXCEPTIONS.secret,
  "denied-safety-stability": EXCEPTIONS.secret,
  "denied-third-party": EXCEPTIONS.thirdParty,
  "denied-internal-affairs": EXCEPTIONS.internal,
  "denied-process": EXCEPTIONS.internal,
  "denied-enforcement-file": EXCEPTIONS.internal,
  "denied-inquiry": EXCEPTIONS.inquiry,
  "unavailable-not-held": article("第三十六条第（四）项", "article 36(4)"),
  "rejected-petition": article("第三十九条第一款", "article 39, first paragraph"),
  "rejected-repeat": article("第三十六条第（六）项", "article 36(6)"),
  "publication-delay": article(
    "第四十九条：部门每年 1 月 31 日前公布上一年度报告，人民政府 3 月 31 日前",
    "article 49: departments publish by 31 January, governments by 31 March",
  ),
};

/** Why the law asks for the figures of a table at all. */
const ASKED_FOR = {
  disclosure: { zh: "第五十条第一款第（一）项", en: "article 50(1)" },
  applications: { zh: "第五十条第一款第（二）项", en: "article 50(2)" },
  reviews: {
    zh: "第五十条第一款第（三）项；复议和诉讼的权利见第五十一条",
    en: "article 50(3); the right to reconsideration and suit is in article 51",
  },
};

const CONVENTION: Localized = {
  zh: "条例和格式只要求原始数字，没有规定比率；比率按各地年报和第三方评估通行的算法计算。",
  en: "The law and the forms ask for figures, not for rates; rates are computed as published reports and assessments usually do.",
};

const OURS: Localized = {
  zh: "不是年报里的数字，由本系统检查报告得出。",
  en: "No figure of the report: it comes from checking the report.",
};

/** "第二十条第（五）项" as an English reader cites it. */
function inEnglish(item: string): string {
  const number = "一二三四五六七八九".indexOf(/（(.)）/u.exec(item)?.[1] ?? "") + 1;
  return number === 0 ? item : `article 20(${number})`;
}

function blockOf(address: Address, form: FormId): string | null {
  const { table, row } = partsOfAddress(address);
  if (table !== "disclosure") return null;
  const blocks = FORMS.find(({ id }) => id === form)?.disclosure ?? [];
  return blocks.find(({ rows }) => rows.some(({ id }) => id === row))?.article ?? null;
}

function askedFor(address: Address, form: FormId): Localized {
  const { zh, en } = ASKED_FOR[partsOfAddress(address).table];
  const block = blockOf(address, form);
  return block === null
    ? article(zh, en)
    : article(
        `${zh}；格式按${block}分块`,
        `${en}; the form's block is that of ${inEnglish(block)}`,
      );
}

function noticeOf({ id, notice }: (typeof FORMS)[number], metric: Metric): Localized[] {
  const addresses = operandsOf(metric).flatMap((operand) =>
    operand.formula === "sum" ? (formulaTerms(operand, id) ?? []) : [],
  );
  if (addresses.length === 0) return [];
  return [{ zh: `${notice}所附格式`, en: `The form annexed to ${notice}` }];
}

/** The law and the notices that an indicator rests on, one sentence each, the nearest first. */
export function basisOf(metric: Metric): readonly Localized[] {
  const operands = operandsOf(metric);
  const sentences = [
    ...[metric, ...operands].flatMap(({ id }) => SUBJECT[id] ?? []),
    ...operands.flatMap((operand) => {
      if (operand.formula !== "sum") return operand.field === "daysAfterDeadline" ? [] : [OURS];
      return FORMS.flatMap(({ id }) =>
        (formulaTerms(operand, id) ?? []).slice(0, 1).map(({ address }) => askedFor(address, id)),
      );
    }),
    ...FORMS.flatMap((form) => noticeOf(form, metric)),
    ...(metric.formula === "rate" && operands.every(({ formula }) => formula === "sum")
      ? [CONVENTION]
      : []),
  ];
  return [...new Map(sentences.map((sentence) => [sentence.zh, sentence])).values()];
}
