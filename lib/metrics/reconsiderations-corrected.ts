import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const reconsiderationsCorrected = sumMetric({
  id: "reconsiderations-corrected",
  group: "disputes",
  label: { zh: "行政复议纠正", en: "Reconsiderations corrected" },
  about: { zh: "结果为纠正的行政复议。", en: "Reconsiderations that corrected the body." },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("reviews", "reconsideration", "corrected")]),
});
