import {
  CARRIED_OUT_ROW,
  COMMON_OUTCOME_ROWS,
  HANDLED_ROW,
  INFLOW_ROWS,
  OTHER,
} from "./application-rows";
import { APPLICANT_COLUMNS } from "./applicant-columns";
import type { Form, FormColumn, FormRow } from "./form";
import { label } from "./label";
import { REVIEW_TABLE } from "./review-table";
import { SECTIONS } from "./sections";

const DOCUMENT_COLUMNS: readonly FormColumn[] = [
  {
    id: "made",
    kind: "count",
    label: label(
      "本年制发件数",
      "Made this year",
      "本年制作件数",
      "本年度制发数",
      "本年度制发件数",
      "本年发件",
      "本年制发数",
    ),
  },
  {
    id: "repealed",
    kind: "count",
    label: label(
      "本年废止件数",
      "Repealed this year",
      "本年度止件数",
      "本年度废止件数",
      "本年废止数",
    ),
  },
  {
    id: "in_force",
    kind: "count",
    label: label("现行有效件数", "In force", "现行有效数", "现行有效件"),
  },
];

const DECISION_COLUMNS: readonly FormColumn[] = [
  {
    id: "decisions",
    kind: "count",
    label: label("本年处理决定数量", "Decisions this year", "处理决定数量", "本年处理决定数"),
  },
];

const OTHER_HANDLING_ROWS: readonly FormRow[] = [
  {
    id: "other.correction_overdue",
    enumerator: "1.",
    group: OTHER,
    label: label(
      "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "Other: correction overdue",
      "申请人无正当理由逾期不补正",
      "申请人无正当理由逾期不补正，不再处理其政府信息公开申请",
    ),
  },
  {
    id: "other.fee_overdue",
    enumerator: "2.",
    group: OTHER,
    label: label(
      "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "Other: fee overdue",
      "申请人逾期未按收费通知要求缴纳费用",
      "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理",
    ),
  },
  {
    id: "other.other",
    enumerator: "3.",
    group: OTHER,
    label: label("其他", "Other: other", "其它"),
  },
];

const row = (id: string, rowLabel: FormRow["label"]): FormRow => ({
  id,
  enumerator: "",
  group: null,
  label: rowLabel,
});

/** The form of 国办公开办函〔2021〕30号, for report years 2021 and later. */
export const FORM_2021: Form = {
  id: "form-2021",
  name: { zh: "2021 年格式", en: "2021 form" },
  notice: "国办公开办函〔2021〕30号",
  firstYear: 2021,
  lastYear: null,
  sections: SECTIONS,
  disclosure: [
    {
      article: "第二十条第（一）项",
      columns: DOCUMENT_COLUMNS,
      rows: [
        row("regulations", label("规章", "Regulations")),
        row(
          "normative_documents",
          label(
            "行政规范性文件",
            "Normative documents",
            "规范性文件",
            "规范性档案",
            "行政规范性档案",
          ),
        ),
      ],
    },
    {
      article: "第二十条第（五）项",
      columns: DECISION_COLUMNS,
      rows: [row("licences", label("行政许可", "Administrative licences"))],
    },
    {
      article: "第二十条第（六）项",
      columns: DECISION_COLUMNS,
      rows: [
        row("penalties", label("行政处罚", "Administrative penalties")),
        row("coercion", label("行政强制", "Administrative coercion", "行政强制措施")),
      ],
    },
    {
      article: "第二十条第（八）项",
      columns: [
        {
          id: "amount",
          kind: "amount",
          label: label("本年收费金额", "Fees collected", "收费金额", "本年度收费金额"),
        },
      ],
      rows: [row("fees", label("行政事业性收费", "Administrative fees", "行政事业收费"))],
    },
  ],
  applications: {
    columns: APPLICANT_COLUMNS,
    rows: [
      ...INFLOW_ROWS,
      ...COMMON_OUTCOME_ROWS,
      ...OTHER_HANDLING_ROWS,
      HANDLED_ROW,
      CARRIED_OUT_ROW,
    ],
    outcomes: [...COMMON_OUTCOME_ROWS, ...OTHER_HANDLING_ROWS].map(({ id }) => id),
  },
  reviews: REVIEW_TABLE,
};
