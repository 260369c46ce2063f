import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChartFigures } from "./chart-figures";
import { ChartMenu } from "./chart-menu";
import type { ChartTable } from "./chart-table";

/**
 * A chart under a title that says what it shows, with its unit and what one must know to read it;
 * below it the figures, and at its corner what takes it away.
 */
export function ChartFrame({
  title,
  unit,
  n,
  note,
  source,
  summary,
  table,
  legend,
  fileName,
  csvHref,
  embedHref,
  children,
}: {
  title: string;
  unit: string;
  /** How many bodies or cases it rests on, in words. */
  n?: string | undefined;
  note?: string | undefined;
  /** Whose reports, of which years. */
  source?: string | undefined;
  /** What the chart shows, in sentences, for those who do not see it. */
  summary?: string | undefined;
  /** The figures behind it; without them the page has its own table. */
  table?: ChartTable | undefined;
  legend?: ReactNode;
  /** Without an ending; the title where there is none. */
  fileName?: string | undefined;
  /** Where the server writes the figures as CSV, for tables too large to send along. */
  csvHref?: string | undefined;
  /** The address at which other sites find the chart alone. */
  embedHref?: string | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("charts");
  const subtitle = [unit, n].filter((part) => part !== undefined && part !== "").join(" · ");
  const sourceLine = source === undefined ? undefined : t("source", { source });
  const notes = [note, sourceLine].filter((line) => line !== undefined);
  return (
    <figure
      data-chart-frame
      aria-label={title}
      className="group/chart relative min-w-0 break-inside-avoid"
    >
      <figcaption className="mb-2 pr-8">
        <p className="text-sm font-semibold">{title}</p>
        <p className="text-2xs text-muted">{subtitle}</p>
        {summary !== undefined && <p className="sr-only">{summary}</p>}
      </figcaption>
      {legend}
      <div data-chart-body>{children}</div>
      {notes.map((line) => (
        <p key={line} className="mt-1 text-2xs text-muted">
          {line}
        </p>
      ))}
      {table !== undefined && <ChartFigures table={table} title={title} />}
      <ChartMenu
        words={{ title, subtitle, notes }}
        fileName={fileName ?? title}
        table={csvHref === undefined ? table : undefined}
        csvHref={csvHref}
        embedHref={embedHref}
      />
    </figure>
  );
}
