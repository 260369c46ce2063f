import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedProcess = sumMetric({
  id: "denied-process",
  group: "reasons",
  label: { zh: "不予公开：属于四类过程性信息", en: "Denied: information on a process" },
  about: {
    zh: "以“属于四类过程性信息”为由不予公开的申请（《条例》第十六条）。",
    en: "Requests denied for this reason (Article 16 of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.process", "total")]),
});
