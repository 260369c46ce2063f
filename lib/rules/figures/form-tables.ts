import type { TableId } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";

export interface FormTable {
  readonly id: TableId;
  readonly name: Localized;
  /** The section in which the form prints it. */
  readonly section: number;
}

export const FORM_TABLES: readonly FormTable[] = [
  {
    id: "disclosure",
    name: { zh: "主动公开政府信息情况表", en: "the table of proactive disclosure" },
    section: 2,
  },
  {
    id: "applications",
    name: { zh: "收到和处理政府信息公开申请情况表", en: "the table of requests" },
    section: 3,
  },
  {
    id: "reviews",
    name: { zh: "行政复议、行政诉讼情况表", en: "the table of reconsideration and litigation" },
    section: 4,
  },
];
