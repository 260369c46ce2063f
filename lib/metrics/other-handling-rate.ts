import { FEWEST_CASES, rateMetric } from "./metric";

export const otherHandlingRate = rateMetric({
  id: "other-handling-rate",
  group: "outcomes",
  label: { zh: "其他处理率", en: "Other-handling rate" },
  about: {
    zh: "其他处理的申请占办结申请的比例。",
    en: "Requests handled otherwise, of those handled.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "outcome-other",
  per: "applications-handled",
  least: FEWEST_CASES,
});
