import { rateMetric } from "./metric";

export const checkPassRate = rateMetric({
  id: "check-pass-rate",
  group: "quality",
  label: { zh: "检查通过率", en: "Check pass rate" },
  about: {
    zh: "通过的检查占能做的检查的比例。未做的检查不算通过。",
    en: "Checks passed, of those that could run. What was not checked has not passed.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "higher",
  of: "checks-passed",
  per: "checks-run",
  least: null,
});
