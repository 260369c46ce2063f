import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicantsOthers = sumMetric({
  id: "applicants-others",
  group: "applicants",
  label: { zh: "其他组织申请", en: "Requests by other organisations" },
  about: {
    zh: "本年新收申请中由其他组织提出的。",
    en: "Requests received from other organisations.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "other")]),
});
