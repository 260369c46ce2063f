import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const penalties = defineMetric({
  id: "penalties",
  label: { zh: "行政处罚", en: "Penalties" },
  unit: { zh: "件", en: "decisions" },
  kind: "count",
  terms: bothForms([addressOf("disclosure", "penalties", "decisions")]),
});
