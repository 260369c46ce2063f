import "server-only";
import type { Localized } from "@/lib/domain/localized";
import type { ListCell } from "@/lib/domain/views/agency-list";
import type { SheetCell, SheetKind } from "@/lib/server/export/sheet";
import { metricOf } from "./live-formulas";
import type { TableColumn } from "./table";

/** One column of the sheet that a column of the table becomes, the figure itself first. */
export interface ValueColumn {
  readonly id: string;
  readonly label: Localized;
  readonly kind: SheetKind;
  readonly valueOf: (cell: ListCell) => SheetCell;
  /**
   * How it follows from the columns beside it, in a workbook.
   *
   * @param at the cell so many columns after the figure
   */
  readonly formula?: (at: (offset: number) => string) => string;
}

const BEFORE: Localized = { zh: "上年", en: "year before" };
const CHANGE: Localized = { zh: "比上年", en: "change" };
const RANK: Localized = { zh: "同类排名", en: "rank among peers" };
const OF: Localized = { zh: "参与排名", en: "ranked" };
const CASES: Localized = { zh: "分母", en: "out of" };

function beside({ view }: TableColumn, words: Localized): Localized {
  return { zh: `${view.label.zh}：${words.zh}`, en: `${view.label.en}: ${words.en}` };
}

/** @param first how many columns after the figure they begin */
function extrasOf(column: TableColumn, first: number): ValueColumn[] {
  const { key, view, extras } = column;
  const { change, rank, trend } = extras;
  const changed: ValueColumn[] = [
    {
      id: `${key}.before`,
      label: beside(column, BEFORE),
      kind: view.kind,
      valueOf: (cell) => cell.change?.before ?? null,
    },
    {
      id: `${key}.change`,
      label: beside(column, CHANGE),
      kind: view.kind === "share" ? "share" : "change",
      valueOf: (cell) => cell.change?.difference ?? null,
      formula: (at) => `IF(COUNT(${at(0)},${at(first)})=2,${at(0)}-${at(first)},"")`,
    },
  ];
  const ranked: ValueColumn[] = [
    {
      id: `${key}.rank`,
      label: beside(column, RANK),
      kind: "number",
      valueOf: (cell) => cell.standing?.rank ?? null,
    },
    {
      id: `${key}.ranked`,
      label: beside(column, OF),
      kind: "number",
      valueOf: (cell) => cell.standing?.of ?? null,
    },
  ];
  const drawn = trend.map((year, index): ValueColumn => ({
    id: `${key}.${year}`,
    label: beside(column, { zh: year.toString(), en: year.toString() }),
    kind: view.kind,
    valueOf: (cell) => cell.trend?.[index] ?? null,
  }));
  return [...(change ? changed : []), ...(rank ? ranked : []), ...drawn];
}

/**
 * A column of the table as columns of a sheet.
 *
 * @param withCases a rate is followed by what it is divided by; not where that stands in the sheet itself
 */
export function valueColumns(column: TableColumn, withCases: boolean): ValueColumn[] {
  const { key, view } = column;
  const unit = (text: string) => (text === "" ? "" : ` (${text})`);
  const figure: ValueColumn = {
    id: key,
    label: {
      zh: `${view.label.zh}${unit(view.unit.zh)}`,
      en: `${view.label.en}${unit(view.unit.en)}`,
    },
    kind: view.kind,
    valueOf: ({ quantity }) => quantity.value,
  };
  const cases: ValueColumn = {
    id: `${key}.n`,
    label: beside(column, CASES),
    kind: "number",
    valueOf: ({ quantity }) => (quantity.value === null ? null : (quantity.n ?? null)),
  };
  const own = withCases && metricOf(view.id)?.formula === "rate" ? [figure, cases] : [figure];
  return [...own, ...extrasOf(column, own.length)];
}
