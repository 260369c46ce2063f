import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedStateSecretShare = rateMetric({
  id: "denied-state-secret-share",
  group: "reasons",
  label: { zh: "属于国家秘密占比", en: "Share of denials: state secret" },
  about: {
    zh: "以“属于国家秘密”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-state-secret",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
