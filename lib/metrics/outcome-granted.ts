import { sumMetric } from "./metric";
import { outcomeRows } from "./outcome-rows";

export const outcomeGranted = sumMetric({
  id: "outcome-granted",
  group: "outcomes",
  label: { zh: "予以公开", en: "Granted" },
  about: { zh: "答复为予以公开的申请。", en: "Requests that were granted in full." },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: outcomeRows("granted"),
});
