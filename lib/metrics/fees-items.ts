import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const feesItems = sumMetric({
  id: "fees-items",
  group: "decisions",
  label: { zh: "行政事业性收费项目", en: "Kinds of administrative fee" },
  about: {
    zh: "年末行政事业性收费项目数：上一年项目数量加本年增减。",
    en: "Kinds of administrative fee at the end of the year: those of the year before and the change.",
  },
  unit: { zh: "项", en: "items" },
  kind: "count",
  better: null,
  terms: {
    "form-2019": [
      addressOf("disclosure", "fees", "items_last_year"),
      addressOf("disclosure", "fees", "items_change"),
    ],
    "form-2021": null,
  },
});
