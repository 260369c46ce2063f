import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicantsResearch = sumMetric({
  id: "applicants-research",
  group: "applicants",
  label: { zh: "科研机构申请", en: "Requests by research institutions" },
  about: {
    zh: "本年新收申请中由科研机构提出的。",
    en: "Requests received from research institutions.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "research")]),
});
