import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicationsCarriedOut = sumMetric({
  id: "applications-carried-out",
  group: "requests",
  label: { zh: "结转下年度", en: "Carried out to next year" },
  about: {
    zh: "到年末尚未答复、转到下一年度办理的申请。",
    en: "Requests that were undecided when the year ended.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "carried_out", "total")]),
});
