import { FEWEST_CASES, rateMetric } from "./metric";

export const litigationLossRate = rateMetric({
  id: "litigation-loss-rate",
  group: "disputes",
  label: { zh: "诉讼败诉率", en: "Litigation loss rate" },
  about: {
    zh: "纠正的行政诉讼占已审结行政诉讼的比例（分母为维持、纠正、其他结果之和）。",
    en: "Suits lost, of those closed (upheld, corrected and other).",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "lower",
  of: "litigation-corrected",
  per: "litigation-closed",
  least: FEWEST_CASES,
});
