import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const outcomeGranted = defineMetric({
  id: "outcome-granted",
  label: { zh: "予以公开", en: "Granted in full" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms([addressOf("applications", "granted", "total")]),
});
