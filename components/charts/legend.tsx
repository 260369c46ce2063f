import { Swatch } from "./swatch";
import type { YearSeries } from "./year-series";

/** What the colours stand for, in the order in which they are drawn. */
export function Legend({
  series,
}: {
  series: readonly Pick<YearSeries, "id" | "label" | "colour" | "hatched">[];
}) {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-3 gap-y-0.5 text-2xs text-muted">
      {series.map(({ id, label, colour, hatched }) => (
        <li
          key={id}
          data-chart-key={colour}
          data-hatched={hatched === true ? "" : undefined}
          className="flex items-center gap-1.5"
        >
          <Swatch colour={colour} hatched={hatched === true} />
          {label}
        </li>
      ))}
    </ul>
  );
}
