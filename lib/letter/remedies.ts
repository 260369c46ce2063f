/**
 * What a body is asked to do about a finding of each check, by the check's id: a short imperative, in
 * the language of the letter. A figure is never prescribed: the body's own records say what is right.
 */
export const REMEDIES: Readonly<Record<string, string>> = {
  // Within the tables
  "applications-balance":
    "按申请登记台账核实新收、上年结转、办结和结转下年度的件数，更正有误的格。",
  "applications-outcomes-total": "按办理台账核实各项办理结果，更正有误的项或总计。",
  "applications-row-total": "核实本行各类申请人的件数，更正有误的格或总计。",
  "reviews-total": "按复议、诉讼案卷核实各类结果，更正有误的格或总计。",
  "counts-valid": "件数应为不小于 0 的整数，请核实后改填。",
  "split-digits": "核实是否把一个数拆填在两格，合为一格并使其余各格归位。",
  "items-change": "核实上一年项目数量和本年增减，增减只填变动数，不填总数。",
  "decisions-without-items": "核实项目数量和处理决定数量，补填项目数量或更正决定数量。",
  "decisions-copied": "核实处理决定数量，按本年实际作出的决定填写，不得照抄项目数量。",
  "newly-public-over-total": "核实本年新公开数和对外公开总数，更正有误的格。",
  "documents-in-force": "核实本年制发、废止和现行有效的件数，更正有误的格。",
  "regulations-by-bureau": "规章只由有权机关制定；请核实是否误填，规范性文件应填在规范性文件一行。",
  "procurement-count-amount": "核实政府集中采购的项目数和总金额，两项应同为 0 或同不为 0。",

  // Units and plausibility
  "amount-unit": "核实金额，以万元为单位填写，并在表头或格内写明单位。",
  "mixed-units": "全文金额统一以万元为单位。",
  "all-zero": "核实是否漏填；各项业务确无发生的，在正文中说明。",
  "implausible-zero": "核实所列业务本年是否确无发生；漏填的补填，确为 0 的在正文中说明。",
  "peer-outlier": "核实该数及其单位；确实无误的，在正文中说明原因。",

  // Layout of the document
  "table-missing": "补上缺少的表格，以文字表格发布，不用图片代替。",
  "blank-cells": "空白的格逐一填写，没有发生的填 0。",
  "row-width": "按格式补齐本行各格，每格填一个数。",
  "header-wording": "表头按国家格式的文字改正。",
  "row-wording": "行名按国家格式的文字改正。",

  // The form and the law
  "section-missing": "补写缺少的部分；没有内容的，保留标题并写明“无”。",
  "section-heading": "标题和序号按国家格式改正。",
  "wrong-form": "改用本年度适用的格式重新编制。",
  "year-conflict": "核实报告年度，使标题、统计期限和正文一致。",
  unsigned: "文末补写机关全称和发布日期。",
  "agency-name": "标题、正文和落款统一使用本机关的规范名称。",
  late: "说明逾期的原因，今后在法定期限内发布。",
  premature: "核实落款日期；统计期限应截至当年 12 月 31 日。",
  "placeholder-left": "删去模板和软件留下的字样，补上应有的内容。",
  "five-aspects": "总体情况按主动公开、依申请公开、政府信息管理、平台建设、监督保障五方面补齐。",
  "wrong-notice": "改引现行有效的格式文件。",
  "title-form": "标题改为“〈机关名称〉〈年份〉年政府信息公开工作年度报告”。",

  // The prose against the tables
  "narrative-received": "核实收到申请的件数，使正文与表格一致。",
  "narrative-handled": "核实办理申请的件数，使正文与表格一致。",
  "narrative-outcomes": "核实各类办理结果的件数，使正文与表格一致。",
  "narrative-disputes": "核实复议、诉讼的件数和结果，使正文与表格一致。",
  "narrative-parts": "核实总数和“其中”各项，各项之和不得超过总数。",
  "narrative-balance": "核实正文所述收到、结转和办理的件数，使其相符。",
  "narrative-contradiction": "核实两处说法，删去或改正不实的一处。",
  "narrative-missing-number": "补上漏写的数字。",
  "narrative-decisions": "核实许可、处罚、强制的决定数量，使正文与表格一致。",
  "narrative-items": "核实事项数量，使正文与表格一致，或写明口径不同之处。",
  "narrative-procurement": "核实采购的项目数和金额，以同一单位填写，使正文与表格一致。",
  "narrative-documents": "核实制发、废止文件的件数，使正文与表格一致。",
  "narrative-percentages": "按原数重新计算百分比后改正。",
  "narrative-no-figures": "总体情况中补写主动公开和依申请公开的主要数字。",
  "narrative-scale": "核实公开信息的条数；统计口径不含双公示信息的，在正文中写明。",

  // Across years
  "carry-over": "与上一年度报告核对结转件数，更正有误的一年。",
  "items-stock": "与上一年度报告核对项目数量，更正有误的一年，或说明变动的原因。",
  "documents-stock": "与上一年度报告核对现行有效件数，更正有误的一年，或说明变动的原因。",
  "public-total-fell": "核实对外公开总数；确有减少的，在正文中说明原因。",
  "pending-cases": "与上一年度报告核对尚未审结的案件，补填其结果或说明去向。",
  "year-jump": "核实该数；确实无误的，在正文中说明与上一年相差较大的原因。",
  "unit-drift": "核实金额的单位，两年均以万元填写。",
  "same-figures": "核实是否误用上一年的数，按本年度实际重新填写。",
  "repeated-text": "删去沿用上一年的文字，按本年度实际情况重写。",

  // Across bodies
  "copied-text": "删去与其他机关雷同的文字，按本机关实际情况重写。",
  "other-agency-named": "核实所述是否为本机关的工作，删去或改正其他机关的名称和数字。",
  "identical-figures": "核实是否误用其他机关的数，按本机关实际重新填写。",
  "region-sum": "与所属各机关的报告核对汇总数，更正有误的格。",
};

/** For a check of a program before or after this one. */
const GENERAL = "核实后更正。";

export function remedyOf(rule: string): string {
  return REMEDIES[rule] ?? GENERAL;
}
