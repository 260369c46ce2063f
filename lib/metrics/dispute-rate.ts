import { FEWEST_CASES, rateMetric } from "./metric";

export const disputeRate = rateMetric({
  id: "dispute-rate",
  group: "disputes",
  label: { zh: "争议转化率", en: "Dispute ratio" },
  about: {
    zh: "复议诉讼合计与本年新收申请之比。争议可以起于往年的申请，所以可能超过 100%。",
    en: "Disputes for each request received. A dispute may be about a request of an earlier year, so that it can exceed 100%.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "lower",
  of: "disputes",
  per: "applications-received",
  least: FEWEST_CASES,
});
