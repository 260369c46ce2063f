import { FEWEST_CASES, rateMetric } from "./metric";

export const carryOutRate = rateMetric({
  id: "carry-out-rate",
  group: "requests",
  label: { zh: "结转率", en: "Carry-out rate" },
  about: {
    zh: "到年末未办结的申请占受理合计的比例。",
    en: "Requests left undecided at the end of the year, of all there were to handle.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "lower",
  of: "applications-carried-out",
  per: "applications-caseload",
  least: FEWEST_CASES,
});
