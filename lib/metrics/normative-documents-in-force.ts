import { addressOf } from "@/lib/domain/address";
import { defineMetric } from "./metric";

/** Not the 2019 form's 对外公开总数量, which also counts documents that have lapsed. */
export const normativeDocumentsInForce = defineMetric({
  id: "normative-documents-in-force",
  label: { zh: "现行有效规范性文件", en: "Normative documents in force" },
  unit: { zh: "件", en: "documents" },
  kind: "count",
  terms: {
    "form-2019": null,
    "form-2021": [addressOf("disclosure", "normative_documents", "in_force")],
  },
});
