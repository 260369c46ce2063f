import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const feesAmount = sumMetric({
  id: "fees-amount",
  group: "decisions",
  label: { zh: "行政事业性收费", en: "Administrative fees" },
  about: {
    zh: "本年收取的行政事业性收费。申请信息公开的信息处理费不在内。",
    en: "Administrative fees collected in the year; the fee for processing requests is another thing.",
  },
  unit: { zh: "万元", en: "CNY 10,000" },
  kind: "amount",
  better: null,
  terms: { "form-2019": null, "form-2021": [addressOf("disclosure", "fees", "amount")] },
});
