import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";

/** What there is of a signature, or the last section, after which it should stand. */
function endOf({ names, years, sections }: ReadReport): Place[] {
  const signed = [
    ...names.filter(({ role }) => role === "signature"),
    ...years.filter(({ role }) => role === "date"),
  ].map(({ place }) => place);
  if (signed.length > 0) return signed;
  const last = sections.at(-1);
  return last === undefined ? [] : [last.place];
}

function check({ report }: Subject): Outcome[] {
  const noName = report.signatory === null;
  const noDate = report.publishedOn === null || report.dateSource !== "signature";
  if (!noName && !noDate) return [];
  const lacking =
    noName && noDate
      ? { zh: "机关名称和日期", en: "neither a body nor a date" }
      : noName
        ? { zh: "机关名称", en: "a date, but no body" }
        : { zh: "日期", en: "a body, but no date" };
  const page =
    report.dateSource === "page" && report.publishedOn !== null
      ? {
          zh: `；网页标明的发布日期是 ${report.publishedOn}`,
          en: `; its page is dated ${report.publishedOn}`,
        }
      : { zh: "", en: "" };
  return [
    {
      message: {
        zh: `文末没有落款${lacking.zh}${page.zh}`,
        en: `The report ends with ${lacking.en}${page.en}`,
      },
      places: endOf(report),
    },
  ];
}

/** The body and a date close the report; without a date nobody can tell whether it was in time. */
export const unsigned = defineRule({
  id: "unsigned",
  group: "form-and-law",
  severity: "warning",
  title: { zh: "没有落款", en: "Not signed" },
  basis: {
    zh: "公文惯例：报告以机关名称和成文日期落款；《政府信息公开条例》第四十九条按日期计时限",
    en: "A report closes with its body and date; article 49 counts its deadline by the date",
  },
  check,
});
