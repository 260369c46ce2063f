import { documentRows } from "./figures/document-rows";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";

/**
 * What was made this year is still in force at its end or was repealed within it. A warning alone:
 * documents also lapse without being repealed. Only the 2021 form has these columns.
 */
export const documentsInForce = defineEquationRule({
  id: "documents-in-force",
  group: "within-tables",
  severity: "warning",
  title: { zh: "制发件数大于有效与废止之和", en: "More documents made than in force or repealed" },
  basis: {
    zh: "算术：本年制发的文件，年末或现行有效，或已废止",
    en: "Arithmetic: a document made this year is in force at its end, or was repealed",
  },
  relation: "<=",
  nameOf: columnName,
  cases: (form) =>
    documentRows(form, ["made", "repealed", "in_force"]).map(({ label, figure }) => ({
      label,
      left: [figure("made")],
      right: [figure("in_force"), figure("repealed")],
    })),
});
