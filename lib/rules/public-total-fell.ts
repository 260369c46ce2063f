import { documentRows } from "./figures/document-rows";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";

/** What is public stays public: the total does not fall from one year to the next. */
export const publicTotalFell = defineEquationRule({
  id: "public-total-fell",
  group: "across-years",
  severity: "warning",
  title: { zh: "对外公开总数比上年少", en: "Fewer documents public than last year" },
  basis: {
    zh: "表二（2019 年格式）：对外公开总数量是累计数，逐年不减",
    en: "Table two of the 2019 form: the public total accumulates and does not fall",
  },
  relation: ">=",
  nameOf: columnName,
  cases: (form) =>
    documentRows(form, ["public_total"]).map(({ label, figure }) => ({
      label,
      left: [figure("public_total")],
      right: [{ previous: figure("public_total") }],
    })),
});
