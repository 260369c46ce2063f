import type { Address } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import { figureAt, formForYear } from "@/lib/form/catalogue";
import type { Skip, Subject } from "@/lib/rules/rule";

/** Whether the form of the year before has a figure at all; before 2019 there is no form. */
export function previousYearHas({ report }: Subject, address: Address): boolean {
  if (report.year === null) return true;
  const form = formForYear(report.year - 1);
  return form !== null && figureAt(form.id, address) !== undefined;
}

/** The report of the year before, or why there is none to compare with. */
export function previousReport({ report, previous }: Subject): ReadReport | Skip {
  if (report.year === null) {
    return { reason: { zh: "报告年度不明", en: "the report year is not known" } };
  }
  const wanted = report.year - 1;
  if (previous?.year === wanted) return previous;
  return { reason: { zh: `需要 ${wanted} 年的报告`, en: `needs the ${wanted} report` } };
}

/** "2019 年四、结转下年度继续办理": a figure's name with the year whose report gives it. */
export function inYear(name: Localized, year: number | null): Localized {
  return { zh: `${year ?? ""} 年${name.zh}`, en: `${name.en} of ${year ?? ""}` };
}
