import { defineRule } from "./define-rule";
import { FORM_TABLES } from "./figures/form-tables";
import { withoutNationalForm } from "./figures/national-form";
import type { Outcome, Subject } from "./rule";

function check({ report }: Subject): Outcome[] {
  const skip = withoutNationalForm(report);
  if (skip !== null) return [skip];
  return FORM_TABLES.filter(({ id }) => !report.tables.includes(id)).map(({ name, section }) => ({
    message: {
      zh: `没有${name.zh}，或者表格是以图片形式插入的`,
      en: `The document lacks ${name.en}, or has it as a picture alone`,
    },
    places: report.sections.filter(({ number }) => number === section).map(({ place }) => place),
  }));
}

/** All three tables stand in the document as text that can be read, searched and checked. */
export const tableMissing = defineRule({
  id: "table-missing",
  group: "layout",
  severity: "error",
  title: { zh: "缺少表格", en: "A table is missing" },
  basis: {
    zh: "国办公开办函〔2019〕60号、〔2021〕30号：第二、三、四部分各有一张统一表格",
    en: "Notices (2019) No. 60 and (2021) No. 30: sections two, three and four have a table each",
  },
  check,
});
