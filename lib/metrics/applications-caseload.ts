import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicationsCaseload = sumMetric({
  id: "applications-caseload",
  group: "requests",
  label: { zh: "受理合计", en: "Caseload" },
  about: {
    zh: "本年应办理的全部申请：新收加上年结转。",
    en: "All requests to be handled in the year: those received and those carried in.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("applications", "new", "total"),
    addressOf("applications", "carried_in", "total"),
  ]),
});
