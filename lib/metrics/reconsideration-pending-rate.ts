import { FEWEST_CASES, rateMetric } from "./metric";

export const reconsiderationPendingRate = rateMetric({
  id: "reconsideration-pending-rate",
  group: "disputes",
  label: { zh: "复议尚未审结率", en: "Share of reconsiderations pending" },
  about: {
    zh: "尚未审结的行政复议占全部行政复议的比例。",
    en: "Reconsiderations pending, of all.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "reconsiderations-pending",
  per: "reconsiderations",
  least: FEWEST_CASES,
});
