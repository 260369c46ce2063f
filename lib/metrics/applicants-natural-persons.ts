import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicantsNaturalPersons = sumMetric({
  id: "applicants-natural-persons",
  group: "applicants",
  label: { zh: "自然人申请", en: "Requests by natural persons" },
  about: { zh: "本年新收申请中由自然人提出的。", en: "Requests received from natural persons." },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "new", "natural_person")]),
});
