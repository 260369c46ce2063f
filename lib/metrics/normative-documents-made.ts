import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const normativeDocumentsMade = sumMetric({
  id: "normative-documents-made",
  group: "documents",
  label: { zh: "新制发规范性文件", en: "Normative documents made" },
  about: {
    zh: "本年制发的规范性文件；2021 年格式只计行政规范性文件。",
    en: "Normative documents made in the year; the 2021 form counts administrative ones alone.",
  },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("disclosure", "normative_documents", "made")]),
});
