import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyValue } from "@/lib/domain/views/year-view";
import { formatCount, formatFigure, NO_FIGURE } from "@/lib/format";
import { metricById } from "@/lib/metrics/catalogue";
import { valueHref } from "./links";

/** A body's value, leading to its cell in the source; of a rate with its n on hover and focus. */
export function ValueLink({ metric, value }: { metric: MetricId; value: BodyValue }) {
  const locale = useLocale();
  const t = useTranslations("absent");
  const { quantity } = value;
  if (quantity.value === null) return NO_FIGURE;
  const { n, few } = quantity;
  const of =
    n === undefined ? undefined : t(few === true ? "few" : "rate", { n: formatCount(n, locale) });
  return (
    <Link
      href={valueHref(metric, value)}
      prefetch={false}
      data-hint={of}
      className={few === true ? "text-muted hover:underline" : "hover:underline"}
    >
      {formatFigure(quantity.value, metricById(metric).kind, locale)}
      {few === true && <sup aria-hidden>*</sup>}
      {of !== undefined && <span className="sr-only"> {of}</span>}
    </Link>
  );
}
