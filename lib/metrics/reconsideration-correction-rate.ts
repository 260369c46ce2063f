import { FEWEST_CASES, rateMetric } from "./metric";

export const reconsiderationCorrectionRate = rateMetric({
  id: "reconsideration-correction-rate",
  group: "disputes",
  label: { zh: "复议纠错率", en: "Reconsideration correction rate" },
  about: {
    zh: "纠正的行政复议占已审结行政复议的比例（分母为维持、纠正、其他结果之和）。",
    en: "Reconsiderations corrected, of those closed (upheld, corrected and other).",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "lower",
  of: "reconsiderations-corrected",
  per: "reconsiderations-closed",
  least: FEWEST_CASES,
});
