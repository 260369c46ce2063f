import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LinkedQuantity, sourceHref } from "@/components/agency/linked-quantity";
import { QuantityText } from "@/components/figure/quantity-text";
import { Swatch } from "@/components/charts/swatch";
import { sayTypical } from "@/components/agency/typical";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { Comparison } from "@/lib/domain/views/comparison";
import { formatChange, formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { type ComparedItem, middleOf, reportOf, spreadOf } from "./compared-item";
import { differenceOf } from "./difference";
import { itemHref } from "./item-table";

type Column = Comparison["metrics"][number];

/** Indicators down the side, each with its bodies; years across. */
export function ComparisonTable({
  metrics,
  items,
  years,
  base,
}: {
  metrics: readonly Column[];
  items: readonly ComparedItem[];
  years: readonly number[];
  /** Whose figures the others' are held against. */
  base: ComparedItem | null;
}) {
  const locale = useLocale();
  const t = useTranslations("compare");
  return (
    <Table aria-label={t("table")} className="sm:w-auto sm:min-w-1/2">
      <thead>
        <tr>
          <Th>{t("indicator")}</Th>
          {years.map((year) => (
            <Th key={year} align="right" className="min-w-22 font-medium text-ink">
              {year}
            </Th>
          ))}
        </tr>
      </thead>
      {metrics.map((metric) => (
        <tbody key={metric.id}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={years.length + 1}
              className="border-t border-line-strong pt-2.5 pb-1 text-left font-medium"
            >
              <Link href={`/indicators/${metric.id}`} prefetch={false} className="hover:underline">
                {inLocale(metric.label, locale)}
              </Link>
              <span className="ml-1.5 text-2xs font-normal text-muted">
                {inLocale(metric.unit, locale)}
              </span>
            </th>
          </tr>
          {items.map((item) => (
            <ItemRow key={item.key} metric={metric} item={item} years={years} base={base} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function ItemRow({
  metric,
  item,
  years,
  base,
}: {
  metric: Column;
  item: ComparedItem;
  years: readonly number[];
  base: ComparedItem | null;
}) {
  const t = useTranslations("compare");
  const href = itemHref(item);
  return (
    <tr className="hover:bg-sunken">
      <RowTh className="max-w-72 min-w-48 border-t-0 py-1 align-top">
        <span className="flex items-baseline gap-2">
          <Swatch colour={item.colour} />
          {href === null ? (
            item.name
          ) : (
            <Link href={href} prefetch={false} className="hover:underline">
              {item.name}
            </Link>
          )}
          {base?.key === item.key && <span className="text-2xs text-muted">{t("baseMark")}</span>}
        </span>
      </RowTh>
      {years.map((year) => (
        <Td key={year} align="right" className="border-t-0 py-1 align-top">
          {item.group === null ? (
            <BodyCell metric={metric} item={item} year={year} base={base} />
          ) : (
            <GroupCell metric={metric} item={item} year={year} base={base} />
          )}
        </Td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly metric: Pick<Column, "id" | "kind">;
  readonly item: ComparedItem;
  readonly year: number;
  readonly base: ComparedItem | null;
}

/** The figure; under it what a rate is divided by, and the difference to the base. */
function BodyCell({ metric: { id, kind }, item, year, base }: CellProps) {
  const locale = useLocale();
  const t = useTranslations("compare");
  const report = reportOf(item, year);
  const quantity = middleOf(item, id, year);
  const n = quantity.missing === null ? quantity.n : undefined;
  const by = useDifference({ metric: { id, kind }, item, year, base });
  return (
    <>
      <LinkedQuantity
        quantity={quantity}
        kind={kind}
        href={report === undefined ? null : sourceHref(id, report)}
      />
      <Small
        parts={[n === undefined ? null : t("n", { n: formatFigure(n, "count", locale) }), by]}
      />
    </>
  );
}

/** The median; under it the middle half, over how many bodies, and the difference to the base. */
function GroupCell({ metric: { id, kind }, item, year, base }: CellProps) {
  const locale = useLocale();
  const t = useTranslations("compare");
  const by = useDifference({ metric: { id, kind }, item, year, base });
  const spread = spreadOf(item, id, year);
  if (spread === undefined) {
    return <QuantityText quantity={middleOf(item, id, year)} kind={kind} />;
  }
  const { median, p25, p75 } = spread.quantiles;
  const say = (value: number) => sayTypical(value, kind, locale);
  return (
    <>
      {say(median)}
      <Small parts={[t("bandOf", { from: say(p25), to: say(p75) })]} />
      <Small parts={[t("bodiesOf", { count: spread.bodies }), by]} />
    </>
  );
}

/** A line under a figure. */
function Small({ parts }: { parts: readonly (string | null)[] }) {
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  return <span className="block text-2xs whitespace-nowrap text-muted">{said.join(" · ")}</span>;
}

/** By how much a figure differs from the base's, in words; null where that can't be told. */
function useDifference({ metric: { id, kind }, item, year, base }: CellProps): string | null {
  const locale = useLocale();
  const t = useTranslations("compare");
  if (base === null || base.key === item.key) return null;
  const by = differenceOf(middleOf(item, id, year), middleOf(base, id, year), kind);
  if (by === null) return null;
  return t(kind === "share" ? "pointsFromBase" : "fromBase", { by: formatChange(by, locale) });
}
