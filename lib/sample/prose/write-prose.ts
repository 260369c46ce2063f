import { addressOf } from "@/lib/domain/address";
import { formById } from "@/lib/form/catalogue";
import type { Random } from "@/lib/sample/random";
import type { SampleSection } from "@/lib/sample/sample-report";
import { otherMattersSection, problemsSection } from "./closing-sections";
import { disclosureParagraph } from "./disclosure-paragraph";
import { proseFacts, type ProseFacts, type ProseSubject } from "./prose-facts";
import { requestsParagraph } from "./requests-paragraph";
import { workParagraphs } from "./work-paragraphs";

function preface({ agency, year, form }: ProseFacts, random: Random): string {
  const { notice } = formById(form);
  const period = `${year}年1月1日起至${year}年12月31日止`;
  return random.pick([
    `本报告为示例，依照《中华人民共和国政府信息公开条例》第五十条和${notice}规定的格式编写。数据统计期限自${period}。`,
    `${agency.name}（以下称${agency.self}）按照《中华人民共和国政府信息公开条例》和${notice}编写本示例报告，所列数据的统计期限自${period}。`,
    `依据《中华人民共和国政府信息公开条例》，参照${notice}所附格式，${agency.self}编写了本示例报告。报告中的数据自${period}。`,
  ]);
}

/** Section four states its cases in prose where all its totals are printed. */
function disputes(facts: ProseFacts, random: Random): string[] {
  const totals = formById(facts.form).reviews.tracks.map(({ id }) =>
    facts.numberAt(addressOf("reviews", id, "total")),
  );
  const [reconsiderations, direct, after] = totals;
  if (typeof reconsiderations !== "number") return [];
  if (typeof direct !== "number" || typeof after !== "number") return [];
  const suits = direct + after;
  if (reconsiderations + suits === 0) {
    return random.chance(0.5) ? [] : ["本年度没有发生因政府信息公开引起的行政复议和行政诉讼。"];
  }
  return [
    random.pick([
      `全年因政府信息公开被申请行政复议${reconsiderations}件，被提起行政诉讼${suits}件。`,
      `本年度因政府信息公开引起的行政复议${reconsiderations}件，行政诉讼${suits}件。`,
    ]),
  ];
}

/**
 * The six sections of a report, every number in them taken from its figures. The words say that
 * the report is a sample, since it may be met on its own.
 */
export function writeProse(subject: ProseSubject, random: Random): SampleSection[] {
  const facts = proseFacts(subject);
  const overview = [
    preface(facts, random),
    disclosureParagraph(facts, random),
    requestsParagraph(facts, random),
    ...workParagraphs(facts, random),
  ];
  return [
    { number: 1, beforeTable: overview, afterTable: [] },
    { number: 2, beforeTable: [], afterTable: [] },
    { number: 3, beforeTable: [], afterTable: [] },
    { number: 4, beforeTable: disputes(facts, random), afterTable: [] },
    problemsSection(facts, random),
    otherMattersSection(facts, random),
  ];
}
