"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MetricKind } from "@/lib/domain/metric-kind";
import { formatFigure, formatPercent, NO_FIGURE } from "@/lib/format";
import type { PlotLine } from "./plot-point";
import { everyYear, reasonOf, shareOf, type YearSeries } from "./year-series";

/** What a chart over the years says: lines of a year, words under years without figures. */
export function useYearWords(kind: MetricKind) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const absent = useTranslations("absent");

  const format = (value: number) => formatFigure(value, kind, locale);

  const asideOf = (series: YearSeries, year: number): string | undefined => {
    const n = series.n?.[year];
    if (n === undefined) return undefined;
    const isFew = series.few?.includes(year) === true;
    return `${absent("rate", { n: formatFigure(n, "count", locale) })}${isFew ? "*" : ""}`;
  };

  const lineOf = (series: YearSeries, year: number): PlotLine => {
    const { label, colour, hatched, values, missing } = series;
    const value = values[year] ?? null;
    const reason = missing?.[year];
    return {
      label,
      colour,
      hatched,
      value: value !== null ? format(value) : reason === undefined ? NO_FIGURE : absent(reason),
      aside: asideOf(series, year),
    };
  };

  /** Of parts of one whole: each with its share, and the whole where every part is known. */
  const stackedLines = (all: readonly YearSeries[], year: number): PlotLine[] => {
    if (all.length === 1) return all.map((series) => lineOf(series, year));
    const parts = all.map(({ values }) => values[year]);
    const lines = all.map((series): PlotLine => {
      const share = shareOf(series.values[year], parts);
      return {
        ...lineOf(series, year),
        aside: share === null ? undefined : formatPercent(share, locale),
      };
    });
    const known = parts.filter((part) => part !== null && part !== undefined);
    if (known.length < all.length) return lines;
    const sum = known.reduce((whole, part) => whole + part, 0);
    return [...lines, { label: t("total"), value: format(sum) }];
  };

  /** A word under each year over which nothing, or not everything, is drawn. */
  const notesOf = (
    all: readonly YearSeries[],
    years: readonly number[],
  ): Record<string, string> => {
    const words = {
      "no-report": t("noReport"),
      "not-in-form": t("notInForm"),
      partly: t("partly"),
    };
    return Object.fromEntries(
      everyYear(years).flatMap((year) => {
        const reason = years.includes(year) ? reasonOf(all, year) : "no-report";
        if (reason === undefined) return [];
        const isNamed = reason === "no-report" || reason === "not-in-form" || reason === "partly";
        return [[year.toString(), isNamed ? words[reason] : NO_FIGURE]];
      }),
    );
  };

  return { locale, format, lineOf, stackedLines, notesOf };
}
