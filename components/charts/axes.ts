import type { MetricKind } from "@/lib/domain/metric-kind";
import { formatFigure, formatPercent } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";

/** How axes look on every chart: figures in the text's face, one hairline at the foot. */
export const TICK = { fill: "var(--muted)", fontSize: 12 } as const;

/** 12000 → "1.2万" or "12K": the axis needs the size, the tooltip and the table the figure. */
export function compactTick(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    notation: "compact",
    maximumSignificantDigits: 3,
  });
  return (value) => format.format(value).replace("-", "−");
}

/** How the numbers along an axis are written. */
export function tickFormat(kind: MetricKind, locale: AppLocale): (value: number) => string {
  if (kind === "share") return (value) => formatPercent(value, locale);
  if (kind === "days" || kind === "change") return (value) => formatFigure(value, kind, locale);
  return compactTick(locale);
}
