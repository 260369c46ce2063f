import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedProcessShare = rateMetric({
  id: "denied-process-share",
  group: "reasons",
  label: { zh: "属于四类过程性信息占比", en: "Share of denials: information on a process" },
  about: {
    zh: "以“属于四类过程性信息”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-process",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
