import { rateMetric } from "./metric";

export const procurementPerProject = rateMetric({
  id: "procurement-per-project",
  group: "procurement",
  label: { zh: "每个采购项目金额", en: "Procurement per project" },
  about: { zh: "采购金额除以采购项目。", en: "Procurement amount for each project." },
  unit: { zh: "万元/个", en: "CNY 10,000 a project" },
  kind: "amount",
  better: null,
  of: "procurement-amount",
  per: "procurement-projects",
  least: null,
});
