import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";
import { placesOfDate, writtenDate } from "./words/written-date";

function check({ report }: Subject): Outcome[] {
  const { publishedOn: date, year } = report;
  if (date === null) return [{ reason: { zh: "报告没有日期", en: "the report has no date" } }];
  if (year === null) {
    return [{ reason: { zh: "报告年度不明", en: "the report year is not known" } }];
  }
  if (date > `${year}-12-31`) return [];
  return [
    {
      message: {
        zh: `日期是 ${writtenDate(date)}，${year} 年还没有结束，年份可能写错`,
        en: `Dated ${date}, before ${year} was over; perhaps a slip in the year`,
      },
      places: placesOfDate(report),
    },
  ];
}

/** A year can't be reported on before it is over; mostly the date took the old year along. */
export const premature = defineRule({
  id: "premature",
  group: "form-and-law",
  severity: "warning",
  title: { zh: "日期早于年度结束", en: "Dated before the year's end" },
  basis: {
    zh: "《政府信息公开条例》第四十九条：每年公布的是上一年度的报告",
    en: "Article 49: what is published is the report of the year before",
  },
  check,
});
