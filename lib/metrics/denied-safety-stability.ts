import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedSafetyStability = sumMetric({
  id: "denied-safety-stability",
  group: "reasons",
  label: { zh: "不予公开：危及“三安全一稳定”", en: "Denied: safety and stability" },
  about: {
    zh: "以“危及“三安全一稳定””为由不予公开的申请（《条例》第十四条）。",
    en: "Requests denied for this reason (Article 14 of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.safety_stability", "total")]),
});
