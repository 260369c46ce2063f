import { defineRule } from "./define-rule";
import { wordingViolations } from "./words/wording";

/** Row labels in the form's own words. */
export const rowWording = defineRule({
  id: "row-wording",
  group: "layout",
  severity: "notice",
  title: { zh: "行标题与格式不同", en: "Row labels are not the form's" },
  basis: {
    zh: "统一格式的行标题由国务院办公厅规定",
    en: "The labels are prescribed by the General Office of the State Council",
  },
  check: ({ report }) => wordingViolations(report.rows, { zh: "行标题", en: "row labels" }),
});
