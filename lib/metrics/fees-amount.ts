import { addressOf } from "@/lib/domain/address";
import { defineMetric } from "./metric";

/** Fees collected; the fee for processing requests (信息处理费) is another thing. */
export const feesAmount = defineMetric({
  id: "fees-amount",
  label: { zh: "行政事业性收费", en: "Administrative fees" },
  unit: { zh: "万元", en: "CNY 10,000" },
  kind: "amount",
  terms: { "form-2019": null, "form-2021": [addressOf("disclosure", "fees", "amount")] },
});
