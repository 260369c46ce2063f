import { defineMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

/** The 2019 form has one row for it, the 2021 form three. */
export const outcomeOther = defineMetric({
  id: "outcome-other",
  label: { zh: "其他处理", en: "Other handling" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: outcomeRows("other"),
});
