import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const litigationPending = sumMetric({
  id: "litigation-pending",
  group: "disputes",
  label: { zh: "行政诉讼尚未审结", en: "Litigation pending" },
  about: { zh: "年末尚未审结的行政诉讼。", en: "Suits pending at the end of the year." },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "litigation_direct", "pending"),
    addressOf("reviews", "litigation_after", "pending"),
  ]),
});
