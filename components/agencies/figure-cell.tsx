import Link from "next/link";
import type { ListCell, ListColumnView } from "@/lib/domain/views/agency-list";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { cn } from "@/components/ui/cn";
import { type CellWords } from "./cell-words";
import { changeShareText, differenceText } from "./change-text";
import { Sparkline } from "./sparkline";

/** The second line of a cell: the change, and the rank. */
function Below({
  cell,
  column,
  words,
}: {
  cell: ListCell;
  column: ListColumnView;
  words: CellWords;
}) {
  const { t, locale } = words;
  const { change, standing } = cell;
  if (change === undefined && standing === undefined) return null;
  const share = change === undefined || change === null ? null : changeShareText(change, locale);
  return (
    <span aria-hidden className="block text-2xs whitespace-nowrap text-muted">
      {change !== undefined &&
        (change === null ? (
          NO_FIGURE
        ) : (
          <>
            {change.acrossForms && "┆ "}
            {differenceText(change, column.kind, t("points"), locale)}
            {share !== null && ` ${share}`}
          </>
        ))}
      {change !== undefined && standing !== undefined && " · "}
      {standing !== undefined &&
        (standing === null ? NO_FIGURE : t("rankOf", { rank: standing.rank, of: standing.of }))}
    </span>
  );
}

/** A figure of the list; it leads to where it stands in the report. */
export function FigureCell({
  cell,
  column,
  href,
  hint,
  breaks,
  isTabStop,
  words,
}: {
  cell: ListCell;
  column: ListColumnView;
  /** Null where there is no report. */
  href: string | null;
  hint: string | undefined;
  /** Where the years' form changes. */
  breaks: readonly number[];
  /** Without a script the keyboard goes from link to link. */
  isTabStop: boolean;
  words: CellWords;
}) {
  const { quantity, trend } = cell;
  const { value, missing } = quantity;
  const isFew = missing === null && quantity.few === true;
  const isShort = missing === "not-in-form";
  const shown = isShort
    ? words.absent("short.not-in-form")
    : value === null
      ? NO_FIGURE
      : formatFigure(value, column.kind, words.locale);
  const figure = (
    <>
      <span className={value === null || value === 0 || isFew ? "text-muted" : undefined}>
        {shown}
        {isFew && <sup aria-hidden>*</sup>}
      </span>
      {hint !== undefined && <span className="sr-only"> {hint}</span>}
    </>
  );
  return (
    <span className={cn(trend !== undefined && "flex items-center justify-end gap-2")}>
      {trend !== undefined && <Sparkline values={trend} breaks={breaks} />}
      <span className="block min-w-0 flex-1">
        {href === null || isShort ? (
          figure
        ) : (
          <Link
            href={href}
            prefetch={false}
            draggable={false}
            tabIndex={isTabStop ? undefined : -1}
            className="rounded-sm hover:underline"
          >
            {figure}
          </Link>
        )}
        <Below cell={cell} column={column} words={words} />
      </span>
    </span>
  );
}
