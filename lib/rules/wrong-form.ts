import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { formForYear } from "@/lib/form/catalogue";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";

/** Where the year is said, and where the form shows itself. */
function evidence({ years, headers, year }: ReadReport): Place[] {
  const said = years.find((mention) => mention.year === year && mention.role !== "text");
  const shown = headers.find(({ table }) => table === "disclosure");
  return [said, shown].flatMap((each) => each?.place ?? []);
}

function check({ report, form }: Subject): Outcome[] {
  if (form === null) return [];
  const { year } = report;
  if (year === null) {
    return [{ reason: { zh: "报告年度不明", en: "the report year is not known" } }];
  }
  const wanted = formForYear(year);
  if (wanted?.id === form.id) return [];
  const instead =
    wanted === null
      ? { zh: "当时还没有统一格式", en: "there was no national form yet" }
      : {
          zh: `应当用 ${wanted.name.zh}（${wanted.notice}）`,
          en: `it should use the ${wanted.name.en} (${wanted.notice})`,
        };
  return [
    {
      message: {
        zh: `${year} 年的报告用了 ${form.name.zh}，${instead.zh}`,
        en: `The report for ${year} uses the ${form.name.en}; ${instead.en}`,
      },
      places: evidence(report),
    },
  ];
}

/** The form of the report is the one prescribed for its year. */
export const wrongForm = defineRule({
  id: "wrong-form",
  group: "form-and-law",
  severity: "error",
  title: { zh: "格式与报告年度不符", en: "The form of another year" },
  basis: {
    zh: "2019、2020 年度用国办公开办函〔2019〕60号的格式，2021 年度起用〔2021〕30号的格式",
    en: "Notice (2019) No. 60 for 2019 and 2020, notice (2021) No. 30 from 2021 on",
  },
  check,
});
