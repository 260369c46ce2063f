import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const outcomePartlyGranted = defineMetric({
  id: "outcome-partly-granted",
  label: { zh: "部分公开", en: "Granted in part" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms([addressOf("applications", "partly_granted", "total")]),
});
