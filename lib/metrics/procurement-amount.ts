import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const procurementAmount = sumMetric({
  id: "procurement-amount",
  group: "procurement",
  label: { zh: "采购金额", en: "Procurement amount" },
  about: {
    zh: "本年政府集中采购总金额。全国格式没有印单位，单位怎样判定见报告页。",
    en: "Total of central government procurement in the year. The national form prints no unit; a report’s page says how it was told.",
  },
  unit: { zh: "万元", en: "CNY 10,000" },
  kind: "amount",
  better: null,
  terms: { "form-2019": [addressOf("disclosure", "procurement", "amount")], "form-2021": null },
});
