import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const litigationCorrected = sumMetric({
  id: "litigation-corrected",
  group: "disputes",
  label: { zh: "行政诉讼纠正", en: "Litigation corrected" },
  about: { zh: "结果为纠正（行政机关败诉）的行政诉讼。", en: "Suits that the body lost." },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "litigation_direct", "corrected"),
    addressOf("reviews", "litigation_after", "corrected"),
  ]),
});
