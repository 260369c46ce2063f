import type { FormId } from "@/lib/domain/form-id";
import { trialTables, type TrialTable, type TrialTables } from "./trial-tables";

/** A report of our own making, before it is set down in some format. */
export interface TrialReport {
  readonly form: FormId;
  readonly year: number;
  readonly body: string;
  readonly title: string;
  readonly signatory: string | null;
  /** As the document prints it. */
  readonly date: string | null;
  readonly overview: readonly string[];
  readonly tables: TrialTables;
}

const BODY = "鹤岗市城市管理综合执法局";

/** A whole report, with what a trial wants otherwise. */
export function trialReport(
  form: FormId = "form-2019",
  changes: Partial<TrialReport> = {},
): TrialReport {
  const year = changes.year ?? (form === "form-2019" ? 2020 : 2022);
  const body = changes.body ?? BODY;
  return {
    form,
    year,
    body,
    title: `${body}${year}年政府信息公开工作年度报告`,
    signatory: body,
    date: `${year + 1}年1月25日`,
    overview: [
      `${year}年，我们围绕公众关心的事情做好政府信息公开工作。`,
      "（一）主动公开。全年主动公开政府信息1808条。",
      "（二）依申请公开。按时答复每一件申请。",
      "（三）政府信息管理。发布之前一律审核。",
      "（四）平台建设。门户网站栏目按季检查。",
      "（五）监督保障。专人负责，定期培训。",
    ],
    tables: trialTables(form),
    ...changes,
  };
}

/** Makes reports like this one with some of its tables drawn otherwise. */
export function withTablesOf(
  plain: TrialReport,
): (tables: Partial<TrialTables>, changes?: Partial<TrialReport>) => TrialReport {
  return (tables, changes = {}) =>
    trialReport(plain.form, { tables: { ...plain.tables, ...tables }, ...changes });
}

export type TrialBlock =
  | { readonly kind: "title" | "heading" | "paragraph" | "closing"; readonly text: string }
  | { readonly kind: "table"; readonly table: TrialTable };

/** The report in reading order. */
export function trialBlocks({
  title,
  overview,
  tables,
  signatory,
  date,
}: TrialReport): TrialBlock[] {
  const heading = (text: string): TrialBlock => ({ kind: "heading", text });
  const paragraph = (text: string): TrialBlock => ({ kind: "paragraph", text });
  const table = (each: TrialTable): TrialBlock => ({ kind: "table", table: each });
  const closing = [signatory, date].filter((text) => text !== null);
  return [
    { kind: "title", text: title },
    paragraph("根据《中华人民共和国政府信息公开条例》编制本报告。"),
    heading("一、总体情况"),
    ...overview.map(paragraph),
    heading("二、主动公开政府信息情况"),
    table(tables.disclosure),
    heading("三、收到和处理政府信息公开申请情况"),
    table(tables.applications),
    heading("四、政府信息公开行政复议、行政诉讼情况"),
    table(tables.reviews),
    heading("五、存在的主要问题及改进情况"),
    paragraph("公开的内容还不够丰富，下一步将加强培训。"),
    heading("六、其他需要报告的事项"),
    paragraph("无其他需要报告的事项。"),
    ...closing.map((text): TrialBlock => ({ kind: "closing", text })),
  ];
}
