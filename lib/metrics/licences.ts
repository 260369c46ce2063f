import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const licences = sumMetric({
  id: "licences",
  group: "decisions",
  label: { zh: "行政许可", en: "Licences" },
  about: {
    zh: "本年作出的行政许可处理决定。2019 年格式的“其他对外管理服务事项”不计入。",
    en: "Decisions on licences made in the year; the other services of the 2019 form are never added.",
  },
  unit: { zh: "件", en: "decisions" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("disclosure", "licences", "decisions")]),
});
