import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedLawForbidsShare = rateMetric({
  id: "denied-law-forbids-share",
  group: "reasons",
  label: { zh: "其他法律行政法规禁止公开占比", en: "Share of denials: forbidden by other law" },
  about: {
    zh: "以“其他法律行政法规禁止公开”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-law-forbids",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
