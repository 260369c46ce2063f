import { formForYear } from "@/lib/form/catalogue";

/** The places among years, as 2 for before the third, where the form is another than the year before. */
export function formBreaks(years: readonly number[]): number[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    if (before === undefined) return [];
    return formForYear(before)?.id === formForYear(year)?.id ? [] : [index];
  });
}
