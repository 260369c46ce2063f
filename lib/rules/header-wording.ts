import { defineRule } from "./define-rule";
import { wordingViolations } from "./words/wording";

/** Column headings in the form's own words, since they say what the figures below them count. */
export const headerWording = defineRule({
  id: "header-wording",
  group: "layout",
  severity: "warning",
  title: { zh: "表头与格式不同", en: "Column headings are not the form's" },
  basis: {
    zh: "统一格式的表头由国务院办公厅规定，不得改动",
    en: "The headings are prescribed by the General Office of the State Council",
  },
  check: ({ report }) => wordingViolations(report.headers, { zh: "表头", en: "headings" }),
});
