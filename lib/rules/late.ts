import type { ReadReport } from "@/lib/domain/report";
import { daysBetween, type Deadline, deadlineOf } from "./words/deadline";
import { defineRule } from "./define-rule";
import type { Outcome, Subject, Violation } from "./rule";
import { placesOfDate, writtenDate } from "./words/written-date";

function violation(report: ReadReport, date: string, { day, latest, named }: Deadline): Violation {
  const days = daysBetween(day, date);
  const source =
    report.dateSource === "page"
      ? { zh: "网页发布日期", en: "Its page is dated" }
      : { zh: "落款日期", en: "Dated" };
  const open =
    day === latest
      ? { zh: "", en: "" }
      : {
          zh: `（若是政府的报告，期限是 ${writtenDate(latest)}）`,
          en: ` (a government's own report is due by ${latest})`,
        };
  return {
    message: {
      zh: `${source.zh} ${writtenDate(date)}，期限是 ${writtenDate(day)}，晚 ${days} 天${open.zh}`,
      en: `${source.en} ${date}, due by ${day}: ${days} ${days === 1 ? "day" : "days"} late${open.en}`,
    },
    places: placesOfDate(report),
    ...(named && date > latest ? {} : { severity: "warning" as const }),
  };
}

function check({ report }: Subject): Outcome[] {
  if (report.publishedOn === null) {
    return [{ reason: { zh: "报告没有日期", en: "the report has no date" } }];
  }
  const deadline = deadlineOf(report);
  if (deadline === null) {
    return [{ reason: { zh: "报告年度不明", en: "the report year is not known" } }];
  }
  return report.publishedOn <= deadline.day
    ? []
    : [violation(report, report.publishedOn, deadline)];
}

/** Published by the day that the regulation sets for the body and the year. */
export const late = defineRule({
  id: "late",
  group: "form-and-law",
  severity: "error",
  title: { zh: "逾期公布", en: "Published late" },
  basis: {
    zh: "《政府信息公开条例》第四十九条：部门每年1月31日前，人民政府每年3月31日前",
    en: "Article 49: departments by 31 January, governments by 31 March",
  },
  check,
});
