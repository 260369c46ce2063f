import { documentRows } from "./figures/document-rows";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";

/** What became public this year is part of all that is public. Only the 2019 form has both. */
export const newlyPublicOverTotal = defineEquationRule({
  id: "newly-public-over-total",
  group: "within-tables",
  severity: "error",
  title: { zh: "新公开数量大于公开总数", en: "More newly public than public in total" },
  basis: {
    zh: "算术：本年新公开数量包含在对外公开总数量之内",
    en: "Arithmetic: what became public this year is part of all that is public",
  },
  relation: "<=",
  nameOf: columnName,
  cases: (form) =>
    documentRows(form, ["newly_public", "public_total"]).map(({ label, figure }) => ({
      label,
      left: [figure("newly_public")],
      right: [figure("public_total")],
    })),
});
