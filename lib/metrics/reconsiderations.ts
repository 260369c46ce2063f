import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const reconsiderations = defineMetric({
  id: "reconsiderations",
  label: { zh: "行政复议", en: "Reconsiderations" },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  terms: bothForms([addressOf("reviews", "reconsideration", "total")]),
});
