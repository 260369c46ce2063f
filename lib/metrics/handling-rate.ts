import { FEWEST_CASES, rateMetric } from "./metric";

export const handlingRate = rateMetric({
  id: "handling-rate",
  group: "requests",
  label: { zh: "办结率", en: "Handling rate" },
  about: {
    zh: "办结的申请占受理合计的比例。",
    en: "Requests handled, of all there were to handle.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "higher",
  of: "applications-handled",
  per: "applications-caseload",
  least: FEWEST_CASES,
});
