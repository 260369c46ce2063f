import { defineMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeUnavailable = defineMetric({
  id: "outcome-unavailable",
  label: { zh: "无法提供", en: "Not provided" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: outcomeRows("unavailable"),
});
