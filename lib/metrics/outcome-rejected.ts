import { sumMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeRejected = sumMetric({
  id: "outcome-rejected",
  group: "outcomes",
  label: { zh: "不予处理", en: "Not processed" },
  about: {
    zh: "信访举报、重复申请等五类不予处理的申请合计。",
    en: "Requests not processed for any of the five reasons, such as petitions and repeated requests.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: outcomeRows("rejected"),
});
