import { documentRows } from "./figures/document-rows";
import { statedOn } from "./figures/stated";
import { compareAll } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

/** The columns that prose speaks of; the form of 2019 has only the first. */
const COLUMNS = ["made", "repealed", "in_force"];

/** Documents made, repealed and in force, as the prose states them. */
export const narrativeDocuments = defineStatedRule({
  id: "narrative-documents",
  group: "prose",
  severity: "warning",
  title: { zh: "规范性文件数文字与表格不符", en: "Documents: text and table differ" },
  basis: {
    zh: "文字写的规章、规范性文件制发、废止、现行有效件数应当与表二一致",
    en: "Documents made, repealed and in force in the text should be those of table two",
  },
  comparisons: ({ report, form }) =>
    form === null
      ? []
      : COLUMNS.flatMap((column) =>
          documentRows(form, [column]).flatMap(({ figure }) =>
            compareAll(report, statedOn(report, figure(column)), [[figure(column)]]),
          ),
        ),
});
