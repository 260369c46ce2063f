import { FEWEST_CASES, rateMetric } from "./metric";

export const disputeCorrectionRate = rateMetric({
  id: "dispute-correction-rate",
  group: "disputes",
  label: { zh: "纠错转化率", en: "Correction ratio" },
  about: {
    zh: "复议诉讼纠正合计与本年新收申请之比。",
    en: "Disputes that corrected the body, for each request received.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "lower",
  of: "disputes-corrected",
  per: "applications-received",
  least: FEWEST_CASES,
});
