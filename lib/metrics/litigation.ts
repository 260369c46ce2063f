import { addressOf } from "@/lib/domain/address";
import { bothForms, defineMetric } from "./metric";

/** Suits of both kinds: without reconsideration before, and after it. */
export const litigation = defineMetric({
  id: "litigation",
  label: { zh: "行政诉讼", en: "Litigation" },
  unit: { zh: "件", en: "cases" },
  kind: "count",
  terms: bothForms([
    addressOf("reviews", "litigation_direct", "total"),
    addressOf("reviews", "litigation_after", "total"),
  ]),
});
