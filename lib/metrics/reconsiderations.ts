import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const reconsiderations = sumMetric({
  id: "reconsiderations",
  group: "disputes",
  label: { zh: "行政复议", en: "Reconsiderations" },
  about: { zh: "因政府信息公开引起的行政复议。", en: "Reconsiderations of disclosure decisions." },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("reviews", "reconsideration", "total")]),
});
