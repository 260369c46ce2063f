import { recordMetric } from "./metric";

export const checksRun = recordMetric({
  id: "checks-run",
  group: "quality",
  label: { zh: "能做的检查", en: "Checks that could run" },
  about: {
    zh: "对这份报告能做的检查；缺少数据而未做的不算。",
    en: "Checks that could be made of the report; those that lacked what they need are not counted.",
  },
  unit: { zh: "项", en: "checks" },
  kind: "count",
  better: null,
  field: "checksRun",
});
