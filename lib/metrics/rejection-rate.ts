import { FEWEST_CASES, rateMetric } from "./metric";

export const rejectionRate = rateMetric({
  id: "rejection-rate",
  group: "outcomes",
  label: { zh: "不予处理率", en: "Not-processed rate" },
  about: {
    zh: "不予处理的申请占办结申请的比例。",
    en: "Requests not processed, of those handled.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "outcome-rejected",
  per: "applications-handled",
  least: FEWEST_CASES,
});
