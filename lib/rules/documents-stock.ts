import { documentRows } from "./figures/document-rows";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";

/** In force at the year's end: what was in force a year before, plus made, less repealed. */
export const documentsStock = defineEquationRule({
  id: "documents-stock",
  group: "across-years",
  severity: "warning",
  title: { zh: "现行有效件数接不上", en: "Documents in force do not follow from last year" },
  basis: {
    zh: "算术：现行有效件数 = 上年现行有效件数 + 本年制发件数 − 本年废止件数",
    en: "Arithmetic: in force = in force last year + made − repealed",
  },
  relation: "=",
  nameOf: columnName,
  // Repealed stands on the left so that nothing has to be subtracted.
  cases: (form) =>
    documentRows(form, ["made", "repealed", "in_force"]).map(({ label, figure }) => ({
      label,
      left: [figure("in_force"), figure("repealed")],
      right: [{ previous: figure("in_force") }, figure("made")],
    })),
});
