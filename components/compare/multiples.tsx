import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { YearBars } from "@/components/charts/lazy-charts";
import { Legend } from "@/components/charts/legend";
import { quantitiesByYear } from "@/components/charts/metric-series";
import { highestColumn, spansFormChange } from "@/components/charts/year-series";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formatCount } from "@/lib/format";
import { joinSentences } from "@/lib/i18n/join-sentences";
import type { ComparedItem } from "./compared-item";
import { tableByYear } from "./item-table";

/** A layer of the columns. */
export interface ItemPart {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly hatched?: boolean;
  readonly quantityOf: (item: ComparedItem, year: number) => Quantity;
}

/** Parts of a whole over the years: one small chart a body, all on one scale unless asked otherwise. */
export function Multiples({
  title,
  unit,
  items,
  years,
  parts,
  mode,
  ownScales,
}: {
  title: string;
  unit: string;
  items: readonly ComparedItem[];
  years: readonly number[];
  parts: readonly ItemPart[];
  mode: "absolute" | "share";
  ownScales: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const words = useTranslations("compare");
  const charts = items.map((item) => ({
    item,
    series: parts.map(({ id, label, colour, hatched = false, quantityOf }) => ({
      id,
      label,
      colour,
      hatched,
      ...quantitiesByYear(
        years.map((year) => ({ year, quantity: rounded(quantityOf(item, year)) })),
      ),
    })),
  }));
  const max = Math.max(1, ...charts.map(({ series }) => highestColumn(series, years)));
  const notes = [
    ...(items.some(({ group }) => group !== null) ? [words("meansNote")] : []),
    ...(spansFormChange(years) ? [t("formBreak")] : []),
  ];
  return (
    <ChartFrame
      title={title}
      unit={mode === "share" ? words("drawShare") : unit}
      n={words("itemCount", { count: formatCount(items.length, locale) })}
      note={notes.length === 0 ? undefined : joinSentences(notes, locale)}
      table={tableByYear(words("bodyAndYear"), items, years, parts)}
      legend={<Legend series={parts} />}
    >
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))]">
        {charts.map(({ item, series }) => (
          <YearBars
            key={item.key}
            description={t("describe", { title, body: item.name })}
            heading={item.name}
            years={years}
            series={series}
            mode={mode}
            height={190}
            max={ownScales || mode === "share" ? undefined : max}
          />
        ))}
      </div>
    </ChartFrame>
  );
}

/** A mean to one decimal: more would be no more exact. */
function rounded(quantity: Quantity): Quantity {
  if (quantity.value === null) return quantity;
  return { ...quantity, value: Math.round(quantity.value * 10) / 10 };
}
