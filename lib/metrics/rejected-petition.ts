import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const rejectedPetition = sumMetric({
  id: "rejected-petition",
  group: "reasons",
  label: { zh: "不予处理：信访举报投诉", en: "Not processed: petitions" },
  about: {
    zh: "信访举报投诉类、不予处理的申请。",
    en: "Requests that were petitions, reports or complaints, and not processed.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "rejected.petition", "total")]),
});
