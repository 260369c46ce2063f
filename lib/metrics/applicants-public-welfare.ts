import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicantsPublicWelfare = sumMetric({
  id: "applicants-public-welfare",
  group: "applicants",
  label: { zh: "社会公益组织申请", en: "Requests by public-welfare organisations" },
  about: {
    zh: "本年新收申请中由社会公益组织提出的。",
    en: "Requests received from public-welfare organisations.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "public_welfare")]),
});
