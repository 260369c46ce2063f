import type { MetricKind } from "@/lib/domain/metric-kind";
import { formatChange, formatFigure, formatPercent } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";

/**
 * From one value to another: of a share in percentage points, of days and changes as a number, else
 * relative; relative to nothing there is none.
 */
export type Change =
  | { readonly as: "points"; readonly by: number }
  | { readonly as: "number"; readonly by: number }
  | { readonly as: "percent"; readonly by: number };

export function changeOf(kind: MetricKind, before: number, after: number): Change {
  if (kind === "share") return { as: "points", by: after - before };
  if (kind === "days" || kind === "change") return { as: "number", by: after - before };
  if (before <= 0) return { as: "number", by: after - before };
  return { as: "percent", by: after / before - 1 };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** "+3.2%", "−1.4" (points are named beside it), "+12". */
export function formatChangeOf(change: Change, locale: AppLocale): string {
  if (change.as === "points") return formatChange(round(change.by * 100, 1), locale);
  if (change.as === "number") return formatChange(round(change.by, 4), locale);
  const by = round(change.by, 3);
  // What rounds to nothing has no sign.
  return by > 0 ? `+${formatPercent(by, locale)}` : formatPercent(by === 0 ? 0 : by, locale);
}

/**
 * A value of many bodies together, as a table or a sentence has room for: an amount in whole units
 * where it is large, what is interpolated to at most two decimals.
 */
export function formatSummary(value: number, kind: MetricKind, locale: AppLocale): string {
  if (kind === "share") return formatFigure(value, kind, locale);
  const digits = kind === "amount" && Math.abs(value) < 100 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return formatFigure(round(value, digits), kind, locale);
}
