import type { FindingView } from "@/lib/domain/views/finding";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import type { MisreadCell } from "./misread-form";

/** The cells that a finding concerns, as the form for misreadings shows them. */
export function misreadCells(
  { concerns }: FindingView,
  blank: string,
  locale: AppLocale,
): MisreadCell[] {
  return concerns.map(({ address, label, cell, value }) => ({
    address,
    label: inLocale(label, locale),
    printed: cell.printed === null || cell.printed.trim() === "" ? blank : cell.printed,
    value: value?.toString() ?? "",
  }));
}
