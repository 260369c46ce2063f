import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedInquiryShare = rateMetric({
  id: "denied-inquiry-share",
  group: "reasons",
  label: { zh: "属于行政查询事项占比", en: "Share of denials: matter of inquiry" },
  about: {
    zh: "以“属于行政查询事项”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-inquiry",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
