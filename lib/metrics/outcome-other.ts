import { sumMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeOther = sumMetric({
  id: "outcome-other",
  group: "outcomes",
  label: { zh: "其他处理", en: "Other handling" },
  about: {
    zh: "其他处理。2019 年格式一行，2021 年格式分三行，这里合计。",
    en: "Other handling: one row of the 2019 form, three of the 2021 form, added up.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: outcomeRows("other"),
});
