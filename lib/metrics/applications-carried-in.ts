import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicationsCarriedIn = sumMetric({
  id: "applications-carried-in",
  group: "requests",
  label: { zh: "上年结转申请", en: "Requests carried in" },
  about: {
    zh: "上年收到、到上年末尚未答复、转到本年办理的申请。",
    en: "Requests of earlier years that were undecided when the year began.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "carried_in", "total")]),
});
