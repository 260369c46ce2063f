import { recordMetric } from "./metric";

export const findingsOpen = recordMetric({
  id: "findings-open",
  group: "quality",
  label: { zh: "未决问题", en: "Open findings" },
  about: {
    zh: "还没有人决定的问题，包括留待以后的。",
    en: "Findings that nobody has decided, those left for later among them.",
  },
  unit: { zh: "个", en: "findings" },
  kind: "count",
  better: "lower",
  field: "openFindings",
});
