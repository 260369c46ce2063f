import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const applicationsReceived = defineMetric({
  id: "applications-received",
  label: { zh: "新收申请", en: "Requests received" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms([addressOf("applications", "new", "total")]),
});
