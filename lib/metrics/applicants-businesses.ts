import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicantsBusinesses = sumMetric({
  id: "applicants-businesses",
  group: "applicants",
  label: { zh: "商业企业申请", en: "Requests by businesses" },
  about: { zh: "本年新收申请中由商业企业提出的。", en: "Requests received from businesses." },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "business")]),
});
