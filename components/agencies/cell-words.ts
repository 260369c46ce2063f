import type { useTranslations } from "next-intl";
import type { ListCell, ListColumnView } from "@/lib/domain/views/agency-list";
import { formatCount, formatFigure, formatPercent, NO_FIGURE } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";
import { changeShareText, differenceText } from "./change-text";

export interface CellWords {
  readonly t: ReturnType<typeof useTranslations<"agencies">>;
  readonly absent: ReturnType<typeof useTranslations<"absent">>;
  readonly locale: AppLocale;
}

/**
 * What is to be known of a cell besides its figure: of how many, why there is none, what it was before,
 * how it stands among its peers, its years. Undefined where there is nothing more to say.
 */
export function cellHint(
  { quantity, change, standing, trend }: ListCell,
  { kind, year }: ListColumnView,
  years: readonly number[],
  { t, absent, locale }: CellWords,
): string | undefined {
  const figure = (value: number) => formatFigure(value, kind, locale);
  const parts: string[] = [];
  if (quantity.missing !== null) parts.push(absent(quantity.missing));
  else if (quantity.n !== undefined) {
    const n = formatCount(quantity.n, locale);
    parts.push(absent(quantity.few === true ? "few" : "rate", { n }));
  }
  if (change !== null && change !== undefined) {
    const { before, acrossForms } = change;
    const share = changeShareText(change, locale);
    const difference = differenceText(change, kind, t("points"), locale);
    parts.push(
      t("hint.before", {
        year: (year - 1).toString(),
        before: figure(before),
        change: share === null ? difference : `${difference}, ${share}`,
      }),
    );
    if (acrossForms) parts.push(t("hint.acrossForms"));
  }
  if (standing !== null && standing !== undefined) {
    const { rank, of, below } = standing;
    parts.push(
      of === 1
        ? t("hint.noPeers")
        : t("hint.rank", { rank, of, above: formatPercent(below / (of - 1), locale) }),
    );
  }
  if (trend !== undefined) {
    const values = trend.map((value) => (value === null ? NO_FIGURE : figure(value)));
    const [first, last] = [years[0], years.at(-1)];
    parts.push(t("hint.years", { from: `${first}`, to: `${last}`, values: values.join("; ") }));
  }
  return parts.length === 0 ? undefined : parts.join(t("hint.and"));
}
