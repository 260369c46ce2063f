import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const disputes = sumMetric({
  id: "disputes",
  group: "disputes",
  label: { zh: "复议诉讼合计", en: "Disputes" },
  about: {
    zh: "行政复议和行政诉讼合计。先复议后起诉的一件事计两次，表里就是这样分列的。",
    en: "Reconsiderations and suits together; what is first reconsidered and then sued over counts twice, as the form lists it.",
  },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  better: null,
  terms: bothForms([
    addressOf("reviews", "reconsideration", "total"),
    addressOf("reviews", "litigation_direct", "total"),
    addressOf("reviews", "litigation_after", "total"),
  ]),
});
