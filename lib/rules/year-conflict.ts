import type { ReadReport, YearMention } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import type { Outcome, Subject, Violation } from "./rule";

type Role = YearMention["role"];

/** The year before is spoken of in passing; only when it alone is spoken of does it tell. */
const TELLING_MENTIONS = 3;

function mentions({ years }: ReadReport, role: Role): YearMention[] {
  return years.filter((mention) => mention.role === role);
}

function distinct(found: readonly YearMention[]): number[] {
  return [...new Set(found.map(({ year }) => year))];
}

function between(title: readonly YearMention[], period: readonly YearMention[]): Violation[] {
  const titleYears = distinct(title);
  const periodYears = distinct(period);
  if (titleYears.length === 0 || periodYears.length === 0) return [];
  if (periodYears.every((year) => titleYears.includes(year))) return [];
  const agree = periodYears.some((year) => titleYears.includes(year));
  return [
    {
      message: {
        zh: `标题是 ${titleYears.join("、")} 年，统计期限却是 ${periodYears.join("、")} 年`,
        en: `The title says ${titleYears.join(", ")}, the period of the figures ${periodYears.join(", ")}`,
      },
      places: [...title, ...period].map(({ place }) => place),
      // One end of the period is right: more likely a slip than another year's report.
      ...(agree ? { severity: "warning" as const } : {}),
    },
  ];
}

/** A title that took the year of its signing, over a text that speaks of the year before alone. */
function titleOfNextYear(report: ReadReport, title: readonly YearMention[]): Violation[] {
  const [year, ...others] = distinct(title);
  if (year === undefined || others.length > 0) return [];
  const text = mentions(report, "text");
  const before = text.filter((mention) => mention.year === year - 1);
  const dates = mentions(report, "date").filter((mention) => mention.year === year);
  const saysTitleYear = text.some((mention) => mention.year === year);
  if (dates.length === 0 || saysTitleYear || before.length < TELLING_MENTIONS) return [];
  return [
    {
      message: {
        zh: `标题是 ${year} 年，正文却只说 ${year - 1} 年，落款也在 ${year} 年，应是 ${year - 1} 年的报告`,
        en: `The title says ${year}, but the text speaks of ${year - 1} alone and is dated ${year}: a report for ${year - 1}`,
      },
      places: [...title, ...before.slice(0, TELLING_MENTIONS), ...dates].map(({ place }) => place),
    },
  ];
}

function check({ report }: Subject): Outcome[] {
  const title = mentions(report, "title");
  if (title.length === 0) {
    return [{ reason: { zh: "标题没有年份", en: "the title gives no year" } }];
  }
  const conflicts = between(title, mentions(report, "period"));
  return conflicts.length > 0 ? conflicts : titleOfNextYear(report, title);
}

/**
 * Title, statistical period and text speak of one report year. Years that prose mentions in passing
 * are no conflict; a date before the year's end is `premature`.
 */
export const yearConflict = defineRule({
  id: "year-conflict",
  group: "form-and-law",
  severity: "error",
  title: { zh: "年份前后不一", en: "Two report years" },
  basis: {
    zh: "统一格式：标题、统计期限和正文说的是同一个年度",
    en: "The form: title, period and text are of one year",
  },
  check,
});
