import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedStateSecret = sumMetric({
  id: "denied-state-secret",
  group: "reasons",
  label: { zh: "不予公开：属于国家秘密", en: "Denied: state secret" },
  about: {
    zh: "以“属于国家秘密”为由不予公开的申请（《条例》第十四条）。",
    en: "Requests denied for this reason (Article 14 of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.state_secret", "total")]),
});
