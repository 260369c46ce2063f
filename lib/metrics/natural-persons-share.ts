import { FEWEST_CASES, rateMetric } from "./metric";

export const naturalPersonsShare = rateMetric({
  id: "natural-persons-share",
  group: "applicants",
  label: { zh: "自然人占比", en: "Share of natural persons" },
  about: {
    zh: "自然人提出的申请占新收申请的比例。",
    en: "Requests by natural persons, of those received.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "applicants-natural-persons",
  per: "applications-received",
  least: FEWEST_CASES,
});
