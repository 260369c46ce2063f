import { FEWEST_CASES, rateMetric } from "./metric";

export const grantRate = rateMetric({
  id: "grant-rate",
  group: "outcomes",
  label: { zh: "予以公开率", en: "Share granted in full" },
  about: {
    zh: "予以公开的申请占办结申请的比例。",
    en: "Requests granted in full, of those handled.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "higher",
  of: "outcome-granted",
  per: "applications-handled",
  least: FEWEST_CASES,
});
