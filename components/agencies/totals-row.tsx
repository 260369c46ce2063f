import { useLocale, useTranslations } from "next-intl";
import { RowTh, Td } from "@/components/ui/table";
import type { AgencyList } from "@/lib/domain/views/agency-list";
import { formatFigure, NO_FIGURE } from "@/lib/format";

/** Sums over all bodies that match, not this page alone, and how many they leave out. */
export function TotalsRow({
  columns,
  totals,
  total,
}: Pick<AgencyList, "columns" | "totals" | "total">) {
  const locale = useLocale();
  const t = useTranslations("agencies");
  return (
    <tfoot>
      <tr className="[&>*]:border-t-line-strong">
        <Td />
        <RowTh colSpan={2} className="font-medium">
          {t("total", { count: total })}
        </RowTh>
        {columns.map(({ id, kind }) => {
          const sum = totals[id];
          return (
            <Td key={id} align="right" className="align-baseline">
              <span className="font-medium">
                {sum === undefined || sum.sum === null
                  ? NO_FIGURE
                  : formatFigure(sum.sum, kind, locale)}
              </span>
              {sum !== undefined && sum.leftOut > 0 && (
                <span className="block text-2xs whitespace-nowrap text-muted">
                  {t("leftOut", { count: sum.leftOut })}
                </span>
              )}
            </Td>
          );
        })}
      </tr>
    </tfoot>
  );
}
