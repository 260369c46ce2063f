import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const normativeDocumentsPublic = sumMetric({
  id: "normative-documents-public",
  group: "documents",
  label: { zh: "对外公开规范性文件", en: "Normative documents public" },
  about: {
    zh: "年末对外公开的规范性文件总数，与 2021 年格式的“现行有效件数”不是一回事。",
    en: "Normative documents public at the end of the year; not the same as those in force in the 2021 form.",
  },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  better: null,
  terms: {
    "form-2019": [addressOf("disclosure", "normative_documents", "public_total")],
    "form-2021": null,
  },
});
