import type { MetricKind } from "@/lib/domain/metric-kind";
import { formatFigure } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";

/**
 * A value that stands for many bodies, to four figures: it lies between two bodies' values, and more
 * digits would only look exact.
 */
export function sayTypical(value: number, kind: MetricKind, locale: AppLocale): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  return formatFigure(rounded, kind, locale);
}
