import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const litigationDirect = sumMetric({
  id: "litigation-direct",
  group: "disputes",
  label: { zh: "未经复议直接起诉", en: "Litigation without reconsideration" },
  about: { zh: "未经复议直接起诉的行政诉讼。", en: "Suits that no reconsideration went before." },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("reviews", "litigation_direct", "total")]),
});
