import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedInternalAffairsShare = rateMetric({
  id: "denied-internal-affairs-share",
  group: "reasons",
  label: { zh: "属于三类内部事务信息占比", en: "Share of denials: internal affairs" },
  about: {
    zh: "以“属于三类内部事务信息”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-internal-affairs",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
