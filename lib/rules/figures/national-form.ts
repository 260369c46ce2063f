import type { ReadReport } from "@/lib/domain/report";
import { FORMS } from "@/lib/form/catalogue";
import type { Skip } from "@/lib/rules/rule";

const FIRST_YEAR = Math.min(...FORMS.map(({ firstYear }) => firstYear));

/** Why a report can't be held to a national form, or null where it can. */
export function withoutNationalForm({ form, year }: ReadReport): Skip | null {
  if (form !== null || (year !== null && year >= FIRST_YEAR)) return null;
  if (year !== null) {
    return {
      reason: {
        zh: `${year} 年还没有全国统一格式`,
        en: `there was no national form for ${year}`,
      },
    };
  }
  return {
    reason: {
      zh: "报告年度和所用格式都不明",
      en: "neither the report year nor its form is known",
    },
  };
}
