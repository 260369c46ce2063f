import { FEWEST_CASES, rateMetric } from "./metric";

export const organisationsShare = rateMetric({
  id: "organisations-share",
  group: "applicants",
  label: { zh: "法人或其他组织占比", en: "Share of organisations" },
  about: {
    zh: "法人或其他组织提出的申请占新收申请的比例。",
    en: "Requests by organisations, of those received.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "applicants-organisations",
  per: "applications-received",
  least: FEWEST_CASES,
});
