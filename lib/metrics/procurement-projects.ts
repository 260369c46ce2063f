import { addressOf } from "@/lib/domain/address";
import { defineMetric } from "./metric";

export const procurementProjects = defineMetric({
  id: "procurement-projects",
  label: { zh: "采购项目", en: "Procurement projects" },
  unit: { zh: "个", en: "projects" },
  kind: "count",
  terms: { "form-2019": [addressOf("disclosure", "procurement", "projects")], "form-2021": null },
});
