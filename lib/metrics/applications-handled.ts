import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const applicationsHandled = defineMetric({
  id: "applications-handled",
  label: { zh: "办结申请", en: "Requests handled" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms([addressOf("applications", "handled", "total")]),
});
