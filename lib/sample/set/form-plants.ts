import { withFigures } from "./change-figures";
import { withSection, withSentence, withWords } from "./change-sections";
import type { Plant } from "./plant";

/** Departures from the form's own words and headings. */
export const FORM_PLANTS = {
  "title-reworded": {
    rules: ["title-form"],
    report: (report) => ({
      ...report,
      title: `${report.agency.name}${report.year}年度信息公开工作报告`,
    }),
  },
  "rows-reworded": {
    rules: ["row-wording", "section-heading"],
    writing: (writing) => ({ ...writing, wording: { ...writing.wording, variants: 1 } }),
  },
  "wrong-notice-cited": {
    rules: ["wrong-notice"],
    report: (report) =>
      withWords(report, 1, (text) =>
        text.replace(/国办公开办函〔\d{4}〕\d+号/, "国办公开办函〔2019〕61号"),
      ),
  },
  "aspect-left-out": {
    rules: ["five-aspects"],
    fits: (_figures, form) => form === "form-2021",
    report: (report) =>
      withSection(report, 1, (section) => ({
        ...section,
        beforeTable: section.beforeTable
          .filter((text) => !text.startsWith("（五）"))
          .map((text) => text.replaceAll(/监督|保障|考核|评议|培训/g, "其他")),
      })),
  },
  "two-units-of-money": {
    rules: ["mixed-units"],
    report: (report) => withSentence(report, 1, "罚没款项公示356100元，专项经费公示42.5万元。"),
  },
  "number-in-two-cells": {
    rules: ["split-digits"],
    // A number of two digits, the second no zero, where its neighbour is empty of any.
    fits: (figures) =>
      splittable(figures["applications.granted.natural_person"]) &&
      figures["applications.granted.business"] === 0,
    report: (report) => {
      const whole = String(report.figures["applications.granted.natural_person"]);
      return {
        ...report,
        figures: withFigures(report.figures, {
          "applications.granted.natural_person": Number(whole.slice(0, 1)),
          "applications.granted.business": Number(whole.slice(1)),
        }),
      };
    },
  },
} satisfies Record<string, Plant>;

function splittable(figure: unknown): boolean {
  return typeof figure === "number" && figure > 10 && figure < 100;
}
