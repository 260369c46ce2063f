import { type Address, partsOfAddress } from "@/lib/domain/address";
import { type AbsentReason, MISSING_CELL } from "@/lib/domain/cell";
import type { Term } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import { figureAt } from "@/lib/form/catalogue";
import { rowWords } from "./row-words";
import type { Skip } from "@/lib/rules/rule";

/** A figure's name for a message: "一、本年新收政府信息公开申请数量 · 自然人". */
export function figureName(report: ReadReport, address: Address): Localized {
  const figure = report.form === null ? undefined : figureAt(report.form, address);
  if (figure === undefined) return { zh: address, en: address };
  const row = rowName(report, address);
  return {
    zh: `${row.zh} · ${figure.columnLabel.zh}`,
    en: `${row.en}, ${figure.columnLabel.en.toLowerCase()}`,
  };
}

/** The name of a figure's row alone, for equations within one column. */
export function rowName(report: ReadReport, address: Address): Localized {
  const { table, row } = partsOfAddress(address);
  return rowWords(report.form, table, row);
}

export function columnName(report: ReadReport, address: Address): Localized {
  const figure = report.form === null ? undefined : figureAt(report.form, address);
  const { column } = partsOfAddress(address);
  return figure === undefined
    ? { zh: column, en: column }
    : { zh: figure.columnLabel.zh, en: figure.columnLabel.en };
}

/** The number at an address, or null where the report gives none. */
export function valueOf(report: ReadReport, address: Address): number | null {
  return report.cells[address]?.value ?? null;
}

/** An operand of an equation, or null where the report gives no number. */
export function termOf(
  report: ReadReport,
  address: Address,
  label: Localized,
  year: number | null = null,
): Term | null {
  const cell = report.cells[address];
  if (cell === undefined || cell.value === null) return null;
  return { label, address, value: cell.value, place: cell.place, year };
}

const REASON: Record<AbsentReason, Localized> = {
  blank: { zh: "空白", en: "blank" },
  dash: { zh: "填“/”或“无”", en: "a dash" },
  unreadable: { zh: "不是数字", en: "not a number" },
  "row-missing": { zh: "文件中没有", en: "not in the document" },
  ambiguous: { zh: "对不上列", en: "in no certain column" },
};

/** The skip of a case some of whose operands the report does not give. */
export function skipForAbsent(report: ReadReport, absent: readonly Address[]): Skip {
  const reasons = new Set(
    absent.map((address) => (report.cells[address] ?? MISSING_CELL).absent ?? "row-missing"),
  );
  const list = [...reasons];
  return {
    cells: absent,
    reason: {
      zh: `缺数：${list.map((reason) => REASON[reason].zh).join("、")}`,
      en: `a figure is missing: ${list.map((reason) => REASON[reason].en).join(", ")}`,
    },
  };
}
