import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const normativeDocumentsNet = sumMetric({
  id: "normative-documents-net",
  group: "documents",
  label: { zh: "规范性文件净增", en: "Net change of normative documents" },
  about: { zh: "本年制发减本年废止。", en: "Normative documents made, less those repealed." },
  unit: { zh: "件", en: "documents" },
  kind: "change",
  better: null,
  terms: {
    "form-2019": null,
    "form-2021": [addressOf("disclosure", "normative_documents", "made")],
  },
  minus: {
    "form-2019": null,
    "form-2021": [addressOf("disclosure", "normative_documents", "repealed")],
  },
});
