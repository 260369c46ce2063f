import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const coercion = sumMetric({
  id: "coercion",
  group: "decisions",
  label: { zh: "行政强制", en: "Coercion" },
  about: {
    zh: "本年作出的行政强制处理决定。",
    en: "Decisions on coercive measures made in the year.",
  },
  unit: { zh: "件", en: "decisions" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("disclosure", "coercion", "decisions")]),
});
