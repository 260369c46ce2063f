import { FEWEST_CASES, rateMetric } from "./metric";

export const businessesShare = rateMetric({
  id: "businesses-share",
  group: "applicants",
  label: { zh: "商业企业占比", en: "Share of businesses" },
  about: {
    zh: "商业企业提出的申请占新收申请的比例。",
    en: "Requests by businesses, of those received.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "applicants-businesses",
  per: "applications-received",
  least: FEWEST_CASES,
});
