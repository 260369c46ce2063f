import { FEWEST_CASES, rateMetric } from "./metric";

export const litigationDirectShare = rateMetric({
  id: "litigation-direct-share",
  group: "disputes",
  label: { zh: "未经复议直接起诉占比", en: "Share of litigation without reconsideration" },
  about: {
    zh: "未经复议直接起诉的占全部行政诉讼的比例。",
    en: "Suits without reconsideration before, of all.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "litigation-direct",
  per: "litigation",
  least: FEWEST_CASES,
});
