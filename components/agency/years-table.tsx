import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { RowTh, Table, Td } from "@/components/ui/table";
import type { AgencyYear } from "@/lib/domain/views/agency";
import type { ColumnView } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { LinkedQuantity } from "./linked-quantity";
import { FORM_STEP, isFirstOfForm, YearColumns } from "./year-columns";

export interface YearsRow {
  readonly id: string;
  readonly label: string;
  /** Null where the heading says it already. */
  readonly unit: string | null;
  readonly kind: ColumnView["kind"];
  readonly valueOf: (year: AgencyYear) => Quantity;
  /** Its cell in the source. */
  readonly hrefOf: (year: AgencyYear) => string;
}

/** One body: figures down the side, years across. */
export function YearsTable({
  caption,
  rows,
  years,
}: {
  caption: string;
  rows: readonly YearsRow[];
  years: readonly AgencyYear[];
}) {
  const t = useTranslations("agency");
  return (
    <Table aria-label={caption} className="sm:w-auto">
      <YearColumns years={years} label={t("figure")} />
      <tbody>
        {rows.map(({ id, label, unit, kind, valueOf, hrefOf }) => (
          <tr key={id} className="hover:bg-sunken">
            <RowTh className="min-w-40">
              {label}
              {unit !== null && <span className="ml-1.5 text-2xs text-muted">{unit}</span>}
            </RowTh>
            {years.map((year, index) => (
              <Td
                key={year.year}
                align="right"
                className={cn("min-w-22", isFirstOfForm(years, index) && FORM_STEP)}
              >
                <LinkedQuantity quantity={valueOf(year)} kind={kind} href={hrefOf(year)} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
