import { type Destination, NAVIGATION } from "@/components/shell/navigation";
import type { NamedPage } from "./results";

/** The program's own pages whose name holds what was typed, and those of the years it names. */
export function pagesNamed(
  text: string,
  years: readonly number[],
  nameOf: (page: Destination) => string,
  t: (key: "yearPage", values: { year: string }) => string,
): NamedPage[] {
  const typed = text.trim().toLowerCase();
  if (typed === "") return [];
  const named = NAVIGATION.map(({ id, href }) => ({ href, label: nameOf(id) })).filter(
    ({ label }) => label.toLowerCase().includes(typed),
  );
  const ofYears = years.map((year) => ({
    href: `/years/${year}`,
    label: t("yearPage", { year: year.toString() }),
  }));
  return [...named, ...ofYears];
}
