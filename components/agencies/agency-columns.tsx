"use client";

import Link from "next/link";
import type { CellContent } from "@/components/grid/copied-cells";
import type { FootCell, GridColumn } from "@/components/grid/grid-column";
import { SeverityTally } from "@/components/ui/severity";
import type { AgencyListRow, ColumnSummary, ListColumnView } from "@/lib/domain/views/agency-list";
import type { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { formatCount, formatFigure, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { cellHint, type CellWords } from "./cell-words";
import { ColumnHeading } from "./column-heading";
import { FigureCell } from "./figure-cell";
import { heatTint } from "./heat";
import { NameCell } from "./name-cell";
import { isShown } from "./shown-extras";

export interface ColumnMaterial {
  readonly query: AgencyListQuery;
  readonly columns: readonly ListColumnView[];
  readonly summaries: readonly ColumnSummary[];
  readonly years: readonly number[];
  /** Places among the years where the form changes. */
  readonly breaks: readonly number[];
  readonly words: CellWords;
  /** Whether links are reached by Tab: only where no script moves a cursor. */
  readonly isTabStop: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onPeek: (id: string) => void;
  readonly peekHrefOf: (id: string) => string;
  /** Null without a script. */
  readonly onMenu: ((key: string, button: HTMLElement) => void) | null;
}

type Column = GridColumn<AgencyListRow>;

const NO_FOOT: readonly FootCell[] = [];

function sortedOf({ query }: ColumnMaterial, by: string): Column["sorted"] {
  const key = query.sort.find((each) => each.by === by);
  return key === undefined ? undefined : key.descending ? "descending" : "ascending";
}

function heading(
  { words, isTabStop }: ColumnMaterial,
  by: string,
  label: string,
  unit: string | null = null,
  onMenu: ((button: HTMLElement) => void) | null = null,
) {
  return (
    <ColumnHeading
      by={by}
      label={label}
      unit={unit}
      menuLabel={words.t("columnMenu", { column: label })}
      onMenu={onMenu}
      isTabStop={isTabStop}
    />
  );
}

function chooseColumn({ words: { t }, chosen, onChoose, isTabStop }: ColumnMaterial): Column {
  return {
    key: "choose",
    width: 32,
    align: "left",
    heading: <span className="sr-only">{t("chooseHeading")}</span>,
    sorted: undefined,
    cell: ({ agency }) => ({
      content: (
        <input
          type="checkbox"
          checked={chosen.has(agency.id)}
          onChange={() => onChoose(agency.id)}
          tabIndex={isTabStop ? undefined : -1}
          aria-label={t("choose", { name: agency.name })}
          className="relative top-0.5 size-4 accent-accent print:invisible"
        />
      ),
    }),
    copied: () => null,
    foot: NO_FOOT,
  };
}

function nameColumn(material: ColumnMaterial): Column {
  const { words, peekHrefOf, onPeek, isTabStop } = material;
  return {
    key: "name",
    width: 272,
    cssWidth: "var(--grid-name)",
    align: "left",
    heading: heading(material, "name", words.t("agency")),
    sorted: sortedOf(material, "name"),
    isRowHeading: true,
    cell: ({ agency }) => ({
      content: (
        <NameCell
          agency={agency}
          peekHref={peekHrefOf(agency.id)}
          peekLabel={words.t("peekAt", { name: agency.name })}
          onPeek={() => onPeek(agency.id)}
          isTabStop={isTabStop}
        />
      ),
    }),
    copied: ({ agency }) => agency.name,
    foot: [
      { content: null, copied: words.t("totalRow") },
      { content: null, copied: words.t("medianRow") },
    ],
  };
}

function findingsColumn(material: ColumnMaterial): Column {
  const { words, columns, isTabStop } = material;
  const year = columns[0]?.year ?? 0;
  return {
    key: "findings",
    width: 124,
    align: "left",
    heading: heading(material, "findings", words.t("findings")),
    sorted: sortedOf(material, "findings"),
    cell: ({ openFindings, reports }) => ({
      content: openFindings !== null && (
        <Link
          href={`/reports/${reports[year]?.id ?? ""}`}
          prefetch={false}
          draggable={false}
          tabIndex={isTabStop ? undefined : -1}
          className="whitespace-nowrap hover:underline"
        >
          <SeverityTally counts={openFindings} />
        </Link>
      ),
    }),
    copied: ({ openFindings }) =>
      openFindings === null
        ? null
        : openFindings.error + openFindings.warning + openFindings.notice,
    foot: NO_FOOT,
  };
}

function footCell(
  value: number | null,
  left: number,
  hint: string | undefined,
  { kind }: ListColumnView,
  { t, locale }: CellWords,
): FootCell {
  return {
    content: (
      <>
        <span className="font-medium">
          {value === null ? NO_FIGURE : formatFigure(value, kind, locale)}
        </span>
        <span className="block text-2xs whitespace-nowrap text-muted">
          {left > 0 ? t("leftOut", { count: left }) : " "}
        </span>
        {hint !== undefined && <span className="sr-only"> {hint}</span>}
      </>
    ),
    hint,
    copied: value,
  };
}

/** A rate's total is all that is divided by all that it is divided by; its median leaves out few cases. */
function footOf(column: ListColumnView, summary: ColumnSummary, words: CellWords): FootCell[] {
  const { t, absent, locale } = words;
  const { total, inTotal, quantiles, inQuantiles, reports } = summary;
  const n = total?.n ?? null;
  const few = inTotal - inQuantiles;
  return [
    footCell(
      total?.value ?? null,
      reports - inTotal,
      n === null ? undefined : absent("rate", { n: formatCount(n, locale) }),
      column,
      words,
    ),
    footCell(
      quantiles?.median ?? null,
      reports - inQuantiles,
      few > 0 ? t("fewLeftOut", { count: few }) : undefined,
      column,
      words,
    ),
  ];
}

function hrefOfCell({ reports }: AgencyListRow, { year, cell }: ListColumnView): string | null {
  const report = reports[year];
  if (report === undefined) return null;
  const address = report.form === null ? null : cell[report.form];
  return `/reports/${report.id}${address === null ? "" : `?cell=${address}`}`;
}

function figureColumn(
  material: ColumnMaterial,
  column: ListColumnView,
  index: number,
  summary: ColumnSummary,
): Column {
  const { query, years, breaks, words, isTabStop, onMenu } = material;
  const { id, key, label, unit } = column;
  const isOverYears = query.across === "years";
  const shows = {
    heat: isShown(query.heat, id),
    spark: !isOverYears && isShown(query.spark, id),
    below: isShown(query.change, id) || isShown(query.rank, id),
    both: isShown(query.change, id) && isShown(query.rank, id),
  };
  const valueOf = (row: AgencyListRow): CellContent => row.cells[index]?.quantity.value ?? null;
  return {
    key,
    width: Math.max(104, shows.both ? 184 : shows.below ? 128 : 0) + (shows.spark ? 60 : 0),
    align: "right",
    heading: heading(
      material,
      key,
      isOverYears ? words.t("inYear", { year: key }) : inLocale(label, words.locale),
      isOverYears ? null : inLocale(unit, words.locale),
      onMenu === null ? null : (button) => onMenu(key, button),
    ),
    sorted: sortedOf(material, key),
    hasBreakBefore: isOverYears && breaks.includes(index),
    cell: (row) => {
      const cell = row.cells[index];
      if (cell === undefined) return { content: null };
      const hint = cellHint(cell, column, years, words);
      return {
        content: (
          <FigureCell
            cell={cell}
            column={column}
            href={hrefOfCell(row, column)}
            hint={hint}
            breaks={breaks}
            isTabStop={isTabStop}
            words={words}
          />
        ),
        hint,
        className: shows.heat ? heatTint(cell.quantity.value, summary.quantiles) : undefined,
      };
    },
    copied: valueOf,
    foot: footOf(column, summary, words),
  };
}

/** The columns of the table: who, what is open, then the figures that were asked for. */
export function agencyColumns(material: ColumnMaterial): Column[] {
  const { query, columns, summaries } = material;
  return [
    chooseColumn(material),
    nameColumn(material),
    ...(query.across === "years" ? [] : [findingsColumn(material)]),
    ...columns.flatMap((column, index) => {
      const summary = summaries[index];
      return summary === undefined ? [] : [figureColumn(material, column, index, summary)];
    }),
  ];
}
