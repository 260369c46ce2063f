import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";
import { shortened } from "./words/shortened";

const FORM_OF_TITLE = /^.{2,60}?\d{4}年政府信息公开工作年度报告$/u;

/** The body and the year in the title: what is known of where it stands. */
function placesOfTitle({ names, years }: ReadReport): Place[] {
  return [...names, ...years].filter(({ role }) => role === "title").map(({ place }) => place);
}

function check({ report, form }: Subject): Outcome[] {
  // Titles were free before the national forms.
  if (form === null) return [];
  if (report.title === null) {
    return [{ reason: { zh: "没有找到标题", en: "no title was found" } }];
  }
  const title = report.title.normalize("NFKC").replace(/\s+/gu, "");
  if (FORM_OF_TITLE.test(title)) return [];
  const named = report.names.find(({ role }) => role === "title")?.name ?? report.agency;
  const proper = `${named ?? "〈机关〉"}${report.year ?? "〈年度〉"}年政府信息公开工作年度报告`;
  return [
    {
      message: {
        zh: `标题“${shortened(title)}”，规范写法是“${proper}”`,
        en: `The title is “${shortened(title)}”; the form has “${proper}”`,
      },
      places: placesOfTitle(report),
    },
  ];
}

/** The title reads 〈body〉〈year〉年政府信息公开工作年度报告. */
export const titleForm = defineRule({
  id: "title-form",
  group: "form-and-law",
  severity: "notice",
  title: { zh: "标题写法与格式不同", en: "The title is not in the form's words" },
  basis: {
    zh: "统一格式：标题为“〈机关〉〈年度〉年政府信息公开工作年度报告”",
    en: "The form: body, year, and 政府信息公开工作年度报告",
  },
  check,
});
