import type { Section } from "@/lib/domain/report";
import { SECTIONS } from "@/lib/form/sections";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";
import { sameWords } from "./words/same-words";
import { shortened } from "./words/shortened";
import { SECTION_NUMERALS } from "./words/section-numerals";

interface Departure {
  readonly section: Section;
  readonly printed: string;
  readonly official: string;
}

function departureOf(section: Section): Departure[] {
  const formSection = SECTIONS.find(({ number }) => number === section.number);
  if (formSection === undefined) return [];
  const numeral = SECTION_NUMERALS[formSection.number];
  const printedNumber = section.printedNumber?.normalize("NFKC").trim() ?? null;
  const words = shortened(section.heading);
  if (printedNumber === numeral && sameWords(section.heading, formSection.label.zh)) return [];
  return [
    {
      section,
      printed: printedNumber === null ? words : `${printedNumber}、${words}`,
      official: `${numeral}、${formSection.label.zh}`,
    },
  ];
}

function check({ report }: Subject): Outcome[] {
  // Before 2019 every body made its own sections.
  if (report.form === null) return [];
  const found = report.sections.flatMap(departureOf);
  if (found.length === 0) return [];
  const zh = found.map(({ printed, official }) => `“${printed}”应为“${official}”`);
  const en = found.map(({ printed, official }) => `“${printed}” for “${official}”`);
  return [
    {
      message: {
        zh: `各部分标题与格式不同：${zh.join("，")}`,
        en: `Section headings are not the form's: ${en.join(", ")}`,
      },
      places: found.map(({ section }) => section.place),
    },
  ];
}

/** Six headings in the form's own words, numbered 一 to 六. */
export const sectionHeading = defineRule({
  id: "section-heading",
  group: "form-and-law",
  severity: "notice",
  title: { zh: "部分标题与格式不同", en: "Section headings are not the form's" },
  basis: {
    zh: "统一格式规定了六个部分的标题和序号",
    en: "The form prescribes the headings of the six sections and their numbers",
  },
  check,
});
