import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedEnforcementFileShare = rateMetric({
  id: "denied-enforcement-file-share",
  group: "reasons",
  label: { zh: "属于行政执法案卷占比", en: "Share of denials: enforcement file" },
  about: {
    zh: "以“属于行政执法案卷”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-enforcement-file",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
