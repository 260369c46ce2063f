import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicantsLegalServices = sumMetric({
  id: "applicants-legal-services",
  group: "applicants",
  label: { zh: "法律服务机构申请", en: "Requests by legal-service organisations" },
  about: {
    zh: "本年新收申请中由法律服务机构提出的。",
    en: "Requests received from legal-service organisations.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "legal_service")]),
});
