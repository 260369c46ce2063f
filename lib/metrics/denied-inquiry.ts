import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedInquiry = sumMetric({
  id: "denied-inquiry",
  group: "reasons",
  label: { zh: "不予公开：属于行政查询事项", en: "Denied: matter of inquiry" },
  about: {
    zh: "以“属于行政查询事项”为由不予公开的申请（《条例》第三十六条第（七）项）。",
    en: "Requests denied for this reason (Article 36(7) of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.inquiry", "total")]),
});
