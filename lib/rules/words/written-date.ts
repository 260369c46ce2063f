import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";

/** An ISO date as a Chinese reader writes it: 2021年1月25日. */
export function writtenDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}

/** Where the report's date is printed; at its title where the date is the page's. */
export function placesOfDate({ names, years }: ReadReport): Place[] {
  const date = years.filter(({ role }) => role === "date").at(-1);
  const title = [...years, ...names].find(({ role }) => role === "title");
  const found = date ?? title;
  return found === undefined ? [] : [found.place];
}
