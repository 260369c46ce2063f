import type { FormId } from "@/lib/domain/form-id";
import { formById } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

/** "（三）不予公开" is said before its rows, since "4.重复申请" alone says too little. */
export function rowName(form: FormId, { table, row, rowLabel }: Figure, locale: AppLocale): string {
  const label = inLocale(rowLabel, locale);
  if (locale === "en" || table !== "applications") return label;
  const found = formById(form).applications.rows.find(({ id }) => id === row);
  const group = found?.group ?? null;
  return `${group === null ? "" : `${group.zh}：`}${found?.enumerator ?? ""}${label}`;
}

/** Enough to know the figure without seeing the table: its row, then its column. */
export function figureName(form: FormId, figure: Figure, locale: AppLocale): string {
  return `${rowName(form, figure, locale)} · ${inLocale(figure.columnLabel, locale)}`;
}
