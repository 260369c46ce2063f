"use client";

import { useLocale } from "next-intl";
import { formatFigure, formatPercent, NO_FIGURE } from "@/lib/format";
import { Swatch } from "./swatch";
import { FORM_BREAK, type YearSeries } from "./year-series";

/** The numbers of the year that is pointed at. What recharts hands over is loosely typed. */
export function ChartTooltip({
  active,
  label,
  series,
  kind,
  isStacked = false,
}: {
  active?: boolean;
  label?: string | number;
  series: readonly YearSeries[];
  kind: "count" | "amount";
  /** Parts of one whole, so that each has a share. */
  isStacked?: boolean;
}) {
  const locale = useLocale();
  if (active !== true || label === undefined || label === FORM_BREAK) return null;
  const year = Number(label);
  const known = series.flatMap(({ values }) => values[year] ?? []);
  // A share of a whole of which a part is not known would be made up.
  const whole =
    isStacked && known.length === series.length ? known.reduce((sum, value) => sum + value, 0) : 0;
  return (
    <div className="rounded-md border border-line bg-raised px-3 py-2 text-2xs shadow-float">
      <p className="mb-1 font-semibold">{year}</p>
      <table>
        <tbody>
          {series.map(({ id, label: name, colour, hatched, values }) => {
            const value = values[year] ?? null;
            return (
              <tr key={id}>
                <td className="pr-1.5">
                  <Swatch colour={colour} hatched={hatched === true} />
                </td>
                <td className="pr-4 text-muted">{name}</td>
                <td className="text-right">
                  {value === null ? NO_FIGURE : formatFigure(value, kind, locale)}
                </td>
                {whole > 0 && value !== null && (
                  <td className="pl-3 text-right text-muted">
                    {formatPercent(value / whole, locale)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
