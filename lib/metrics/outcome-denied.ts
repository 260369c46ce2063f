import { defineMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeDenied = defineMetric({
  id: "outcome-denied",
  label: { zh: "不予公开", en: "Denied" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: outcomeRows("denied"),
});
