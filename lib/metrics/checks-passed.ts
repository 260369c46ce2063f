import { recordMetric } from "./metric";

export const checksPassed = recordMetric({
  id: "checks-passed",
  group: "quality",
  label: { zh: "通过的检查", en: "Checks passed" },
  about: { zh: "没有发现问题的检查。", en: "Checks that found nothing." },
  unit: { zh: "项", en: "checks" },
  kind: "count",
  better: "higher",
  field: "checksPassed",
});
