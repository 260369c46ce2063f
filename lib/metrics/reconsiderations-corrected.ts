import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const reconsiderationsCorrected = defineMetric({
  id: "reconsiderations-corrected",
  label: { zh: "行政复议纠正", en: "Reconsiderations corrected" },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  terms: bothForms([addressOf("reviews", "reconsideration", "corrected")]),
});
