import { useLocale, useTranslations } from "next-intl";
import type { MissingReason } from "@/lib/domain/views/quantity";
import type { RegionSum } from "@/lib/domain/views/region-rollup";

/** "未报 3、空白 1": why bodies give no figure, those of most bodies first; "" for none. */
export function useReasons(): (absent: RegionSum["absent"]) => string {
  const t = useTranslations("regions.rollup");
  const locale = useLocale();
  return (absent) =>
    (Object.entries(absent) as [MissingReason, number][])
      .filter(([, count]) => count > 0)
      .toSorted(([, a], [, b]) => b - a)
      .map(([reason, count]) => t("reasonCount", { reason: t(`reason.${reason}`), count }))
      .join(locale === "en" ? ", " : "、");
}
