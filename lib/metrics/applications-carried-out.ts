import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const applicationsCarriedOut = defineMetric({
  id: "applications-carried-out",
  label: { zh: "结转下年", en: "Carried over to next year" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms([addressOf("applications", "carried_out", "total")]),
});
