import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const applicantsNaturalPersons = defineMetric({
  id: "applicants-natural-persons",
  label: { zh: "自然人申请", en: "Requests by natural persons" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms([addressOf("applications", "new", "natural_person")]),
});
