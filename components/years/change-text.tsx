import { useLocale, useTranslations } from "next-intl";
import type { MetricKind } from "@/lib/domain/metric-kind";
import { changeOf, formatChangeOf } from "./change";

/** How much a value changed, with its sign; of a share in points. */
export function ChangeText({
  kind,
  before,
  after,
}: {
  kind: MetricKind;
  before: number;
  after: number;
}) {
  const locale = useLocale();
  const t = useTranslations("years");
  const change = changeOf(kind, before, after);
  const text = formatChangeOf(change, locale);
  return <>{change.as === "points" ? t("points", { change: text }) : text}</>;
}
