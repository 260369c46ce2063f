import type { ReadReport } from "@/lib/domain/report";
import { FORMS, formForYear } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";
import { matchesIn, type TextMatch } from "./words/text-matches";

const CITATION =
  /国办公开办函[ \u3000]{0,2}[〔（([][ \u3000]{0,2}(\d{4})[ \u3000]{0,2}[〕）)\]][ \u3000]{0,2}(\d{1,3})[ \u3000]{0,2}号/gu;

/** The notice on disclosure platforms, of the same year as the form and often taken for it. */
const PLATFORM_NOTICE = "国办公开办函〔2019〕61号";

/** How far around a citation its purpose is looked for, in characters. */
const REACH = 40;

function noticeOf({ groups: [year = "", number = ""] }: TextMatch): string {
  return `国办公开办函〔${year}〕${Number(number)}号`;
}

/** Cited as the form: before section one, or beside the words for it. */
function isCitedAsForm({ document, sections }: ReadReport, { place }: TextMatch): boolean {
  const body = sections[0];
  if (body !== undefined && place.end <= body.start) return true;
  const around = document.text.slice(Math.max(0, place.start - REACH), place.end + REACH);
  return /格式|年度报告|年报|编[制写][^，。]{0,10}报告/u.test(around);
}

function check({ report, form }: Subject): Outcome[] {
  const wanted: Form | null = (report.year === null ? null : formForYear(report.year)) ?? form;
  if (wanted === null) return [];
  const others = [
    PLATFORM_NOTICE,
    ...FORMS.map(({ notice }) => notice).filter((notice) => notice !== wanted.notice),
  ];
  const cited = matchesIn(report, CITATION).filter((match) => isCitedAsForm(report, match));
  if (cited.some((match) => noticeOf(match) === wanted.notice)) return [];
  return cited
    .filter((match) => others.includes(noticeOf(match)))
    .slice(0, 1)
    .map((match) => {
      const notice = noticeOf(match);
      const about =
        notice === PLATFORM_NOTICE
          ? { zh: "讲的是政府信息公开平台", en: "is about disclosure platforms" }
          : { zh: "是另一年度的格式", en: "is the form of other years" };
      return {
        message: {
          zh: `引用的 ${notice} ${about.zh}，本年度的格式是 ${wanted.notice}`,
          en: `The notice cited, ${notice}, ${about.en}; the form of this year is ${wanted.notice}`,
        },
        places: [match.place],
      };
    });
}

/** The notice that a report cites as its form is the one that prescribes it. */
export const wrongNotice = defineRule({
  id: "wrong-notice",
  group: "form-and-law",
  severity: "notice",
  title: { zh: "引用的格式文件不对", en: "The wrong notice is cited" },
  basis: {
    zh: "国办公开办函〔2019〕60号、〔2021〕30号规定年度报告格式，〔2019〕61号规定公开平台",
    en: "Notices (2019) No. 60 and (2021) No. 30 prescribe the form, (2019) No. 61 platforms",
  },
  check,
});
