import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const litigation = sumMetric({
  id: "litigation",
  group: "disputes",
  label: { zh: "行政诉讼", en: "Litigation" },
  about: {
    zh: "因政府信息公开引起的行政诉讼：未经复议直接起诉的和复议后起诉的。",
    en: "Suits over disclosure decisions, without reconsideration before and after it.",
  },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "litigation_direct", "total"),
    addressOf("reviews", "litigation_after", "total"),
  ]),
});
