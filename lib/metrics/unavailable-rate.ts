import { FEWEST_CASES, rateMetric } from "./metric";

export const unavailableRate = rateMetric({
  id: "unavailable-rate",
  group: "outcomes",
  label: { zh: "无法提供率", en: "Not-provided rate" },
  about: { zh: "无法提供的申请占办结申请的比例。", en: "Requests not provided, of those handled." },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "outcome-unavailable",
  per: "applications-handled",
  least: FEWEST_CASES,
});
