import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const rejectedRepeat = sumMetric({
  id: "rejected-repeat",
  group: "reasons",
  label: { zh: "不予处理：重复申请", en: "Not processed: repeated" },
  about: { zh: "重复提出、不予处理的申请。", en: "Repeated requests that were not processed." },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "rejected.repeat", "total")]),
});
