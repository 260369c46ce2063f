import { sumMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeDenied = sumMetric({
  id: "outcome-denied",
  group: "outcomes",
  label: { zh: "不予公开", en: "Denied" },
  about: {
    zh: "因八类理由不予公开的申请合计。",
    en: "Requests denied for any of the eight reasons.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: outcomeRows("denied"),
});
