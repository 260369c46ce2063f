import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const applicationsHandled = sumMetric({
  id: "applications-handled",
  group: "requests",
  label: { zh: "办结申请", en: "Requests handled" },
  about: {
    zh: "本年办理完毕的申请，按表中印的“总计”计。",
    en: "Requests decided in the year, by the total that the report prints.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "handled", "total")]),
});
