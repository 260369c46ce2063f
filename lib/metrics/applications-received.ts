import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicationsReceived = sumMetric({
  id: "applications-received",
  group: "requests",
  label: { zh: "新收申请", en: "Requests received" },
  about: {
    zh: "本年新收到的政府信息公开申请。",
    en: "Requests for information received in the year.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "total")]),
});
