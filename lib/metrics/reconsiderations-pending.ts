import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const reconsiderationsPending = sumMetric({
  id: "reconsiderations-pending",
  group: "disputes",
  label: { zh: "行政复议尚未审结", en: "Reconsiderations pending" },
  about: { zh: "年末尚未审结的行政复议。", en: "Reconsiderations pending at the end of the year." },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("reviews", "reconsideration", "pending")]),
});
