import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

/** Decisions on licences; other external services, which only the 2019 form counts, are never added. */
export const licences = defineMetric({
  id: "licences",
  label: { zh: "行政许可", en: "Licences" },
  unit: { zh: "件", en: "decisions" },
  kind: "count",
  terms: bothForms([addressOf("disclosure", "licences", "decisions")]),
});
