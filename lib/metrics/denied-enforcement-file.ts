import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedEnforcementFile = sumMetric({
  id: "denied-enforcement-file",
  group: "reasons",
  label: { zh: "不予公开：属于行政执法案卷", en: "Denied: enforcement file" },
  about: {
    zh: "以“属于行政执法案卷”为由不予公开的申请（《条例》第十六条）。",
    en: "Requests denied for this reason (Article 16 of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.enforcement_file", "total")]),
});
