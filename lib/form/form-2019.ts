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
    label: label("本年新制作数量", "Newly made this year", "本年新制作数", "本年度新制作数量"),
  },
  {
    id: "newly_public",
    kind: "count",
    label: label("本年新公开数量", "Newly public this year", "本年新公开数", "本年度新公开数量"),
  },
  {
    id: "public_total",
    kind: "count",
    label: label("对外公开总数量", "Public in total", "对外公开总数"),
  },
];

const ITEM_COLUMNS: readonly FormColumn[] = [
  {
    id: "items_last_year",
    kind: "count",
    label: label(
      "上一年项目数量",
      "Items last year",
      "上一年度项目数量",
      "上年项目数量",
      "2019年事项数",
      "2020年事项数",
    ),
  },
  {
    id: "items_change",
    kind: "change",
    label: label("本年增/减", "Change this year", "本年增减", "本年度增/减", "本年增/", "本年增"),
  },
  {
    id: "decisions",
    kind: "count",
    label: label("处理决定数量", "Decisions", "处理决定数", "本年处理决定数量"),
  },
];

const OTHER_HANDLING: FormRow = {
  id: "other",
  enumerator: "（六）",
  group: null,
  label: OTHER,
};

const row = (id: string, rowLabel: FormRow["label"]): FormRow => ({
  id,
  enumerator: "",
  group: null,
  label: rowLabel,
});

/** The form of 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
export const FORM_2019: Form = {
  id: "form-2019",
  name: { zh: "2019 年格式", en: "2019 form" },
  notice: "国办公开办函〔2019〕60号",
  firstYear: 2019,
  lastYear: 2020,
  sections: SECTIONS,
  disclosure: [
    {
      article: "第二十条第（一）项",
      columns: DOCUMENT_COLUMNS,
      rows: [
        row("regulations", label("规章", "Regulations", "規章")),
        row(
          "normative_documents",
          label(
            "规范性文件",
            "Normative documents",
            "行政规范性文件",
            "规范性档案",
            "行政规范性档案",
          ),
        ),
      ],
    },
    {
      article: "第二十条第（五）项",
      columns: ITEM_COLUMNS,
      rows: [
        row("licences", label("行政许可", "Administrative licences")),
        row(
          "other_services",
          label(
            "其他对外管理服务事项",
            "Other external services",
            "其它对外管理服务事项",
            "其他对外管理服务",
          ),
        ),
      ],
    },
    {
      article: "第二十条第（六）项",
      columns: ITEM_COLUMNS,
      rows: [
        row("penalties", label("行政处罚", "Administrative penalties")),
        row("coercion", label("行政强制", "Administrative coercion", "行政强制措施")),
      ],
    },
    {
      article: "第二十条第（八）项",
      columns: ITEM_COLUMNS.slice(0, 2),
      rows: [row("fees", label("行政事业性收费", "Administrative fees", "行政事业收费"))],
    },
    {
      article: "第二十条第（九）项",
      columns: [
        {
          id: "projects",
          kind: "count",
          label: label("采购项目数量", "Projects", "采购项目数", "项目数量"),
        },
        {
          id: "amount",
          kind: "amount",
          label: label("采购总金额", "Amount", "采购金额", "采购总额"),
        },
      ],
      rows: [row("procurement", label("政府集中采购", "Centralised procurement", "政府采购"))],
    },
  ],
  applications: {
    columns: APPLICANT_COLUMNS,
    rows: [...INFLOW_ROWS, ...COMMON_OUTCOME_ROWS, OTHER_HANDLING, HANDLED_ROW, CARRIED_OUT_ROW],
    outcomes: [...COMMON_OUTCOME_ROWS.map(({ id }) => id), OTHER_HANDLING.id],
  },
  reviews: REVIEW_TABLE,
};
