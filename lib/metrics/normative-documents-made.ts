import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

export const normativeDocumentsMade = defineMetric({
  id: "normative-documents-made",
  label: { zh: "新制发规范性文件", en: "Normative documents made" },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  terms: bothForms([addressOf("disclosure", "normative_documents", "made")]),
});
