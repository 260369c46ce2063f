import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Change } from "@/lib/domain/views/agency-list";
import { formatChange, formatPercent } from "@/lib/format";
import type { AppLocale } from "@/lib/i18n/locale";

/** "+12", and of a share "+2.3" with the unit that is given: points are not per cent. */
export function differenceText(
  { difference }: Change,
  kind: MetricKind,
  points: string,
  locale: AppLocale,
): string {
  if (kind !== "share") return formatChange(difference, locale);
  return `${formatChange(Math.round(difference * 1000) / 10, locale)} ${points}`;
}

/** "+8.3%", or null where there was nothing to compare with. */
export function changeShareText({ share }: Change, locale: AppLocale): string | null {
  if (share === null) return null;
  return `${share > 0 ? "+" : ""}${formatPercent(share, locale)}`;
}
