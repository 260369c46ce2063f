import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const litigationClosed = sumMetric({
  id: "litigation-closed",
  group: "disputes",
  label: { zh: "行政诉讼审结", en: "Litigation closed" },
  about: {
    zh: "已有结果的行政诉讼：维持、纠正和其他结果。",
    en: "Suits with a result: upheld, corrected or other.",
  },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "litigation_direct", "upheld"),
    addressOf("reviews", "litigation_direct", "corrected"),
    addressOf("reviews", "litigation_direct", "other"),
    addressOf("reviews", "litigation_after", "upheld"),
    addressOf("reviews", "litigation_after", "corrected"),
    addressOf("reviews", "litigation_after", "other"),
  ]),
});
