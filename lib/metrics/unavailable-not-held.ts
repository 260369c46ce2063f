import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const unavailableNotHeld = sumMetric({
  id: "unavailable-not-held",
  group: "reasons",
  label: { zh: "无法提供：本机关不掌握", en: "Not provided: not held" },
  about: {
    zh: "因本机关不掌握相关政府信息而无法提供的申请。",
    en: "Requests for information that the body does not hold.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "unavailable.not_held", "total")]),
});
