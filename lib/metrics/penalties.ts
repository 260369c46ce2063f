import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const penalties = sumMetric({
  id: "penalties",
  group: "decisions",
  label: { zh: "行政处罚", en: "Penalties" },
  about: { zh: "本年作出的行政处罚处理决定。", en: "Decisions on penalties made in the year." },
  unit: { zh: "件", en: "decisions" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("disclosure", "penalties", "decisions")]),
});
