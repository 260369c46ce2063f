import type { useTranslations } from "next-intl";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Quantiles } from "@/lib/domain/views/spread";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import { formatFigure } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";

/** What sentences about a chart are made with. */
export interface SummaryWords {
  readonly locale: AppLocale;
  readonly t: ReturnType<typeof useTranslations<"chartWords.summary">>;
  readonly absent: ReturnType<typeof useTranslations<"absent">>;
}

/** An indicator as sentences name it. */
export interface Summarised {
  readonly label: string;
  readonly unit: string;
  readonly kind: MetricKind;
}

interface YearQuantity {
  readonly year: number;
  readonly quantity: Quantity;
}

/** 12 → "12 件"; a percentage has its unit in it. */
export function valueText(
  value: number,
  { kind, unit }: Pick<Summarised, "kind" | "unit">,
  { locale, t }: SummaryWords,
): string {
  const written = formatFigure(value, kind, locale);
  return kind === "share" || unit === "" ? written : t("value", { value: written, unit });
}

/** The years without a value, put together by their reason: "2020, 2021: no report". */
function gapsOf(years: readonly YearQuantity[], { t, absent }: SummaryWords): string[] {
  const byReason = new Map<MissingReason, number[]>();
  for (const { year, quantity } of years) {
    if (quantity.missing === null) continue;
    byReason.set(quantity.missing, [...(byReason.get(quantity.missing) ?? []), year]);
  }
  return [...byReason].map(([reason, missing]) =>
    t("gap", { years: missing.join(", "), reason: absent(reason) }),
  );
}

/**
 * An indicator over the years in a sentence: where it began and ended, its highest and lowest year
 * where these are others, and what is missing and why.
 */
export function summariseYears(
  of: Summarised,
  years: readonly YearQuantity[],
  words: SummaryWords,
): string {
  const { t } = words;
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const known = sorted.flatMap(({ year, quantity }) =>
    quantity.value === null ? [] : [{ year, value: quantity.value }],
  );
  const first = known[0];
  const last = known.at(-1);
  const points: string[] = [];
  if (first === undefined || last === undefined) points.push(t("none"));
  else {
    const said = (point: { year: number; value: number }) => ({
      year: point.year.toString(),
      value: valueText(point.value, of, words),
    });
    const between = known.slice(1, -1);
    const highest = between.toSorted((a, b) => b.value - a.value)[0];
    const lowest = between.toSorted((a, b) => a.value - b.value)[0];
    points.push(t("point", said(first)));
    if (highest !== undefined && highest.value > Math.max(first.value, last.value)) {
      points.push(t("highest", said(highest)));
    }
    if (lowest !== undefined && lowest.value < Math.min(first.value, last.value)) {
      points.push(t("lowest", said(lowest)));
    }
    if (last !== first) points.push(t("point", said(last)));
  }
  const from = sorted[0]?.year;
  const to = sorted.at(-1)?.year;
  const joined = { label: of.label, points: points.join(words.locale === "en" ? ", " : "，") };
  const said =
    from === undefined || to === undefined || from === to
      ? t("oneYear", { ...joined, year: from?.toString() ?? "" })
      : t("years", { ...joined, from: from.toString(), to: to.toString() });
  const gaps = gapsOf(sorted, words);
  return gaps.length === 0
    ? said
    : t("join", { said, gaps: gaps.join(words.locale === "en" ? "; " : "；") });
}

/** One indicator of many bodies: who has most and least, and how many have none. */
export function summariseBodies(
  of: Summarised,
  bodies: readonly { readonly name: string; readonly value: number | null }[],
  words: SummaryWords,
): string {
  const known = bodies
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .toSorted((a, b) => b.value - a.value);
  const most = known[0];
  const least = known.at(-1);
  if (most === undefined || least === undefined) {
    return words.t("part", { label: of.label, value: words.t("none") });
  }
  return words.t("bodies", {
    label: of.label,
    highestBody: most.name,
    highest: valueText(most.value, of, words),
    lowestBody: least.name,
    lowest: valueText(least.value, of, words),
    missing: bodies.length - known.length,
  });
}

/** How an indicator is spread, and where the marked bodies are. */
export function summariseSpread(
  of: Summarised,
  count: number,
  quantiles: Quantiles | null,
  marked: readonly { readonly name: string; readonly value: number }[],
  words: SummaryWords,
): string {
  const { t, locale } = words;
  if (quantiles === null) return t("part", { label: of.label, value: t("none") });
  const text = (value: number) => valueText(Number(value.toPrecision(4)), of, words);
  const said = t("spread", {
    label: of.label,
    count,
    low: text(quantiles.p25),
    high: text(quantiles.p75),
    median: text(quantiles.median),
    min: text(quantiles.min),
    max: text(quantiles.max),
  });
  const places = marked.map(({ name, value }) =>
    t("marked", { body: name, value: valueText(value, of, words) }),
  );
  return [said, ...places].join(locale === "en" ? "; " : "；");
}
