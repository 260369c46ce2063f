import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { QuantityText } from "@/components/figure/quantity-text";
import type { FormId } from "@/lib/domain/form-id";
import type { MetricId } from "@/lib/domain/metric-id";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { metricById } from "@/lib/metrics/catalogue";
import { firstFigure } from "@/lib/metrics/first-figure";

/** The cell of the source that an indicator of a report begins with; the report where it has none. */
export function sourceHref(
  metric: MetricId,
  { reportId, form }: { readonly reportId: string | null; readonly form: FormId | null },
): string | null {
  if (reportId === null) return null;
  const cell = form === null ? null : firstFigure(metricById(metric), form);
  return cell === null ? `/reports/${reportId}` : `/reports/${reportId}?cell=${cell}`;
}

/**
 * A figure that leads to its cell in the source. What the form does not have, or nobody reported,
 * leads nowhere.
 */
export function LinkedQuantity({
  quantity,
  kind,
  href,
}: {
  quantity: Quantity;
  kind: MetricKind;
  href: string | null;
}) {
  const locale = useLocale();
  const t = useTranslations("absent");
  if (href === null || quantity.missing === "not-in-form" || quantity.missing === "no-report") {
    return <QuantityText quantity={quantity} kind={kind} />;
  }
  if (quantity.missing !== null) {
    return (
      <Link
        href={href}
        prefetch={false}
        data-hint={t(quantity.missing)}
        className="rounded-sm text-faint hover:underline"
      >
        <span aria-hidden>{NO_FIGURE}</span>
        <span className="sr-only">{t(quantity.missing)}</span>
      </Link>
    );
  }
  const { value, n, few } = quantity;
  const of =
    n === undefined
      ? undefined
      : t(few === true ? "few" : "rate", { n: formatFigure(n, "count", locale) });
  return (
    <Link
      href={href}
      prefetch={false}
      data-hint={of}
      className={
        value === 0 || few === true
          ? "rounded-sm text-muted hover:underline"
          : "rounded-sm hover:underline"
      }
    >
      {formatFigure(value, kind, locale)}
      {few === true && <sup aria-hidden>*</sup>}
      {of !== undefined && <span className="sr-only"> {of}</span>}
    </Link>
  );
}
