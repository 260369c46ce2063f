import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { SECTIONS } from "@/lib/form/sections";
import { defineRule } from "./define-rule";
import { withoutNationalForm } from "./figures/national-form";
import type { Outcome, Subject } from "./rule";
import { SECTION_NUMERALS } from "./words/section-numerals";

/** The heading before the gap, or else the first after it. */
function neighbour({ sections }: ReadReport, missing: number): Place[] {
  const before = sections.filter(({ number }) => number < missing).at(-1);
  const nearest = before ?? sections[0];
  return nearest === undefined ? [] : [nearest.place];
}

function check({ report }: Subject): Outcome[] {
  const skip = withoutNationalForm(report);
  if (skip !== null) return [skip];
  const missing = SECTIONS.filter(
    ({ number }) => !report.sections.some((section) => section.number === number),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const zh = missing.map(({ number, label }) => `${SECTION_NUMERALS[number]}、${label.zh}`);
  const en = missing.map(({ number, label }) => `${number} (${label.en.toLowerCase()})`);
  return [
    {
      message: {
        zh: `六个部分缺 ${missing.length} 个：${zh.join("；")}`,
        en: `${missing.length} of the six sections missing: ${en.join(", ")}`,
      },
      places: neighbour(report, first.number),
    },
  ];
}

/** All six sections stand, the last one too, even where there is nothing to report in it. */
export const sectionMissing = defineRule({
  id: "section-missing",
  group: "form-and-law",
  severity: "warning",
  title: { zh: "缺少部分", en: "A section is missing" },
  basis: {
    zh: "《政府信息公开条例》第五十条及统一格式：报告由六个部分组成",
    en: "Article 50 and the form: a report has six sections",
  },
  check,
});
