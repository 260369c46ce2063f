import { sumMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomePartlyGranted = sumMetric({
  id: "outcome-partly-granted",
  group: "outcomes",
  label: { zh: "部分公开", en: "Partly granted" },
  about: {
    zh: "区分处理后公开一部分的申请；只计入这一项。",
    en: "Requests of which a part was granted; each is counted here alone.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: outcomeRows("partly_granted"),
});
