import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const normativeDocumentsRepealed = sumMetric({
  id: "normative-documents-repealed",
  group: "documents",
  label: { zh: "废止规范性文件", en: "Normative documents repealed" },
  about: {
    zh: "本年废止的行政规范性文件。",
    en: "Administrative normative documents repealed in the year.",
  },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  better: null,
  terms: {
    "form-2019": null,
    "form-2021": [addressOf("disclosure", "normative_documents", "repealed")],
  },
});
