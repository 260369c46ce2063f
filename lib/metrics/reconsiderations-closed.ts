import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const reconsiderationsClosed = sumMetric({
  id: "reconsiderations-closed",
  group: "disputes",
  label: { zh: "行政复议审结", en: "Reconsiderations closed" },
  about: {
    zh: "已有结果的行政复议：维持、纠正和其他结果。",
    en: "Reconsiderations with a result: upheld, corrected or other.",
  },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "reconsideration", "upheld"),
    addressOf("reviews", "reconsideration", "corrected"),
    addressOf("reviews", "reconsideration", "other"),
  ]),
});
