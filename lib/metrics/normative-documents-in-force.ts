import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const normativeDocumentsInForce = sumMetric({
  id: "normative-documents-in-force",
  group: "documents",
  label: { zh: "现行有效规范性文件", en: "Normative documents in force" },
  about: {
    zh: "年末现行有效的行政规范性文件，与 2019 年格式的“对外公开总数量”不是一回事。",
    en: "Administrative normative documents in force; not the same as those public in the 2019 form.",
  },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  better: null,
  terms: {
    "form-2019": null,
    "form-2021": [addressOf("disclosure", "normative_documents", "in_force")],
  },
});
