import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const outcomeDisclosed = sumMetric({
  id: "outcome-disclosed",
  group: "outcomes",
  label: { zh: "予以公开和部分公开", en: "Granted in full or in part" },
  about: {
    zh: "申请人至少得到一部分信息的申请。",
    en: "Requests whose applicant got at least a part.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("applications", "granted", "total"),
    addressOf("applications", "partly_granted", "total"),
  ]),
});
