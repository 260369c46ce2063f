import { sumMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeUnavailable = sumMetric({
  id: "outcome-unavailable",
  group: "outcomes",
  label: { zh: "无法提供", en: "Not provided" },
  about: {
    zh: "本机关不掌握、需另行制作或补正后仍不明确的申请合计。",
    en: "Requests for what the body does not hold, would have to create, or could not make out.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: outcomeRows("unavailable"),
});
