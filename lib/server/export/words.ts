import "server-only";
import type { Localized } from "@/lib/domain/localized";

/** The names of sheets and of the columns that every table has. */
export const SHEETS = {
  data: { zh: "数据", en: "data" },
  sources: { zh: "来源", en: "sources" },
  definitions: { zh: "说明", en: "definitions" },
  findings: { zh: "未决问题", en: "open findings" },
  peers: { zh: "同类", en: "peers" },
  about: { zh: "关于", en: "about" },
} as const satisfies Record<string, Localized>;

export const COLUMNS = {
  bodyName: { zh: "机关", en: "body" },
  year: { zh: "年度", en: "year" },
  regionName: { zh: "地区", en: "region" },
  kind: { zh: "类别", en: "kind" },
  level: { zh: "层级", en: "level" },
  form: { zh: "格式", en: "form" },
  openErrors: { zh: "未决错误", en: "open errors" },
  openWarnings: { zh: "未决警告", en: "open warnings" },
  openNotices: { zh: "未决提示", en: "open notices" },
  missing: { zh: "空白的原因", en: "why blank" },
  few: { zh: "分母少于 30 的比率", en: "rates of fewer than 30 cases" },
  bodyId: { zh: "机关编号", en: "body id" },
  regionCode: { zh: "地区代码", en: "region code" },
  reportId: { zh: "报告编号", en: "report id" },
} as const satisfies Record<string, Localized>;

export const FOOT = {
  total: { zh: "合计（比率：分子合计 ÷ 分母合计）", en: "total (of a rate: all divided by all)" },
  counted: { zh: "有数字的行数", en: "rows with a figure" },
} as const satisfies Record<string, Localized>;
