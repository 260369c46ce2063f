import { addressOf } from "@/lib/domain/address";
import { defineMetric } from "./metric";

export const procurementAmount = defineMetric({
  id: "procurement-amount",
  label: { zh: "采购金额", en: "Procurement amount" },
  unit: { zh: "万元", en: "CNY 10,000" },
  kind: "amount",
  terms: { "form-2019": [addressOf("disclosure", "procurement", "amount")], "form-2021": null },
});
