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
    return (
      <span className={quantity.value === 0 ? "text-muted" : undefined}>
        {formatFigure(quantity.value, kind, locale)}
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
