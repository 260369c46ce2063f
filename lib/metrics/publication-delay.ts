import { recordMetric } from "./metric";

export const publicationDelay = recordMetric({
  id: "publication-delay",
  group: "quality",
  label: { zh: "距公布期限天数", en: "Days from the deadline" },
  about: {
    zh: "公布日期晚于期限的天数，提前为负数。期限见《条例》第四十九条；可能是政府年报的，按 3 月 31 日算。",
    en: "Days by which the report was published after its deadline, negative where before (article 49). Where it may be a government’s own report, the later day counts.",
  },
  unit: { zh: "天", en: "days" },
  kind: "days",
  better: "lower",
  field: "daysAfterDeadline",
});
