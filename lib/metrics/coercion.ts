import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const coercion = defineMetric({
  id: "coercion",
  label: { zh: "行政强制", en: "Coercion" },
  unit: { zh: "件", en: "decisions" },
  kind: "count",
  terms: bothForms([addressOf("disclosure", "coercion", "decisions")]),
});
