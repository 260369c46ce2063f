import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const disputesCorrected = sumMetric({
  id: "disputes-corrected",
  group: "disputes",
  label: { zh: "复议诉讼纠正合计", en: "Disputes corrected" },
  about: {
    zh: "结果为纠正的行政复议和行政诉讼合计。",
    en: "Reconsiderations and suits that corrected the body.",
  },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "reconsideration", "corrected"),
    addressOf("reviews", "litigation_direct", "corrected"),
    addressOf("reviews", "litigation_after", "corrected"),
  ]),
});
