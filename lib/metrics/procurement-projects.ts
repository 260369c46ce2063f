import { addressOf } from "@/lib/domain/address";
import { sumMetric } from "./metric";

export const procurementProjects = sumMetric({
  id: "procurement-projects",
  group: "procurement",
  label: { zh: "采购项目", en: "Procurement projects" },
  about: {
    zh: "本年政府集中采购的项目。",
    en: "Projects of central government procurement in the year.",
  },
  unit: { zh: "个", en: "projects" },
  kind: "count",
  better: null,
  terms: { "form-2019": [addressOf("disclosure", "procurement", "projects")], "form-2021": null },
});
