import { FEWEST_CASES, rateMetric } from "./metric";

export const litigationPendingRate = rateMetric({
  id: "litigation-pending-rate",
  group: "disputes",
  label: { zh: "诉讼尚未审结率", en: "Share of litigation pending" },
  about: { zh: "尚未审结的行政诉讼占全部行政诉讼的比例。", en: "Suits pending, of all." },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "litigation-pending",
  per: "litigation",
  least: FEWEST_CASES,
});
