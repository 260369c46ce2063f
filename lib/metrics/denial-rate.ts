import { FEWEST_CASES, rateMetric } from "./metric";

export const denialRate = rateMetric({
  id: "denial-rate",
  group: "outcomes",
  label: { zh: "不予公开率", en: "Denial rate" },
  about: { zh: "不予公开的申请占办结申请的比例。", en: "Requests denied, of those handled." },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "outcome-denied",
  per: "applications-handled",
  least: FEWEST_CASES,
});
