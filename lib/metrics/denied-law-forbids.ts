import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedLawForbids = sumMetric({
  id: "denied-law-forbids",
  group: "reasons",
  label: { zh: "不予公开：其他法律行政法规禁止公开", en: "Denied: forbidden by other law" },
  about: {
    zh: "以“其他法律行政法规禁止公开”为由不予公开的申请（《条例》第十四条）。",
    en: "Requests denied for this reason (Article 14 of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.law_forbids", "total")]),
});
