import { FEWEST_CASES, rateMetric } from "./metric";

export const legalServicesShare = rateMetric({
  id: "legal-services-share",
  group: "applicants",
  label: { zh: "法律服务机构占比", en: "Share of legal services" },
  about: {
    zh: "法律服务机构提出的申请占新收申请的比例。",
    en: "Requests by legal-service organisations, of those received.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "applicants-legal-services",
  per: "applications-received",
  least: FEWEST_CASES,
});
