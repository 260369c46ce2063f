import { addressOf } from "@/lib/domain/address";
import type { Random } from "@/lib/sample/random";
import type { ProseFacts } from "./prose-facts";

const DECISIONS: readonly [string, string][] = [
  ["licences", "行政许可决定"],
  ["penalties", "行政处罚决定"],
  ["coercion", "行政强制决定"],
];

function decisions(facts: ProseFacts, random: Random): string {
  const parts = DECISIONS.flatMap(([row, words]) => {
    const count = facts.numberAt(addressOf("disclosure", row, "decisions"));
    return count === null || count === 0 ? [] : [`${words}${count}件`];
  });
  if (parts.length === 0) return "";
  return random.pick([
    `全年作出${parts.join("、")}。`,
    `依法作出${parts.join("，")}，均在规定期限内公示。`,
  ]);
}

function documents(facts: ProseFacts, random: Random): string {
  const made = facts.numberAt("disclosure.normative_documents.made");
  const repealed = facts.numberAt("disclosure.normative_documents.repealed");
  if (made === null || made === 0) return "";
  if (facts.form === "form-2019") {
    return random.pick([`新制作规范性文件${made}件。`, `年内制作规范性文件${made}件。`]);
  }
  const also = repealed === null || repealed === 0 ? "" : `，废止行政规范性文件${repealed}件`;
  return random.pick([
    `制发行政规范性文件${made}件${also}。`,
    `全年制发行政规范性文件${made}件${also}，并同步公布解读材料。`,
  ]);
}

function money(facts: ProseFacts): string {
  const projects = facts.numberAt("disclosure.procurement.projects");
  const spent = facts.numberAt("disclosure.procurement.amount");
  if (projects !== null && spent !== null && projects > 0) {
    return `实施政府集中采购项目${projects}个，采购总金额${spent}万元。`;
  }
  const fees = facts.numberAt("disclosure.fees.amount");
  return fees !== null && fees > 0 ? `公布行政事业性收费目录，全年收费${fees}万元。` : "";
}

function items({ year, itemsDisclosed }: ProseFacts, random: Random): string {
  return random.pick([
    `${year}年，通过政府门户网站主动公开政府信息${itemsDisclosed}条。`,
    `全年主动公开政府信息${itemsDisclosed}条，以门户网站为主要渠道。`,
    `本年度主动公开政府信息${itemsDisclosed}条，内容按目录归类。`,
  ]);
}

/** （一）主动公开. */
export function disclosureParagraph(facts: ProseFacts, random: Random): string {
  const head = random.pick(["主动公开。", "主动公开情况。", "主动公开工作。"]);
  const focus = random.pick([
    `围绕${facts.field}，把群众问得多的事项排在前面公开。`,
    `${facts.field}方面的办事指南作了修订，材料清单随之更新。`,
    `针对${facts.field}的咨询整理成问答，放在栏目首页。`,
    `对${facts.field}的数据按季度发布，方便前后比较。`,
    `梳理${facts.field}涉及的公开事项，逐项明确内容、时限和责任科室。`,
  ]);
  const said = [documents(facts, random), decisions(facts, random), money(facts), focus];
  return `（一）${head}${items(facts, random)}${random.shuffle(said).join("")}`;
}
