import type { MetricKind } from "@/lib/domain/metric-kind";
import { binsOf } from "@/lib/metrics/bins";
import { formatPercent } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";

/** An en dash between negative numbers could be read as a minus. */
function range(low: string, high: string): string {
  return low.startsWith("−") || high.startsWith("−") ? `${low} … ${high}` : `${low}–${high}`;
}

function compact(value: number, locale: AppLocale): string {
  return new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 })
    .format(value)
    .replace("-", "−");
}

/** What a class holds, short enough to stand under it: "0", "2–4", "5–10%", "≥ 1000". */
export function classLabel(kind: MetricKind, bin: number, locale: AppLocale): string {
  const { bounds, isWhole } = binsOf(kind);
  const write = (value: number) =>
    kind === "share" ? formatPercent(value, locale) : compact(value, locale);
  const low = bounds[bin - 1];
  const next = bounds[bin];
  if (low === undefined) return `< ${write(bounds[0] ?? 0)}`;
  if (next === undefined) return kind === "share" ? `> ${write(1)}` : `≥ ${write(low)}`;
  if (!isWhole) {
    if (kind === "amount" && low === 0) return write(0);
    if (kind === "amount" && low < 1) return `< ${write(next)}`;
    return kind === "share"
      ? range(write(low).replace("%", ""), write(Math.min(1, next)))
      : range(write(low), write(next));
  }
  return next - 1 === low ? write(low) : range(write(low), write(next - 1));
}
