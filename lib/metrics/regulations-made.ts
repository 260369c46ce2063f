import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const regulationsMade = sumMetric({
  id: "regulations-made",
  group: "documents",
  label: { zh: "新制发规章", en: "Regulations made" },
  about: {
    zh: "本年制发的规章；只有国务院部门和省、设区的市政府可以制定。",
    en: "Regulations made in the year; only State Council departments and governments of provinces and cities may make them.",
  },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("disclosure", "regulations", "made")]),
});
