import { useLocale, useTranslations } from "next-intl";
import { Hint } from "@/components/ui/hint";
import type { ColumnView } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formatFigure, NO_FIGURE } from "@/lib/format";

/**
 * A figure in a table. What the form does not have is n/a; what is not known is a dash that gives
 * its reason. Neither is ever shown as 0.
 */
export function QuantityText({ quantity, kind }: { quantity: Quantity; kind: ColumnView["kind"] }) {
  const locale = useLocale();
  const t = useTranslations("absent");
  if (quantity.missing === null) {
    const { value, n, few } = quantity;
    if (n !== undefined) return <RateText value={value} n={n} isFew={few === true} kind={kind} />;
    return (
      <span className={value === 0 ? "text-muted" : undefined}>
        {formatFigure(value, kind, locale)}
      </span>
    );
  }
  if (quantity.missing === "not-in-form") {
    return (
      <span className="text-2xs text-faint" data-hint={t("not-in-form")}>
        {t("short.not-in-form")}
      </span>
    );
  }
  return (
    <Hint text={t(quantity.missing)} className="text-faint">
      {NO_FIGURE}
    </Hint>
  );
}

/** A rate with what it is divided by, on hover and focus; one of few cases bears a mark. */
function RateText({
  value,
  n,
  isFew,
  kind,
}: {
  value: number;
  n: number;
  isFew: boolean;
  kind: ColumnView["kind"];
}) {
  const locale = useLocale();
  const t = useTranslations("absent");
  const of = t(isFew ? "few" : "rate", { n: formatFigure(n, "count", locale) });
  return (
    <span tabIndex={0} data-hint={of} className="cursor-help rounded-sm">
      <span className={isFew || value === 0 ? "text-muted" : undefined}>
        {formatFigure(value, kind, locale)}
        {isFew && <sup aria-hidden>*</sup>}
      </span>
      <span className="sr-only"> {of}</span>
    </span>
  );
}
