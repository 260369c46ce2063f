import { defineMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeRejected = defineMetric({
  id: "outcome-rejected",
  label: { zh: "不予处理", en: "Not processed" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: outcomeRows("rejected"),
});
