import { beginning, layOut, type Slot, wordCells } from "@/lib/sample/table/lay-out";
import type { TableModel } from "@/lib/sample/table/table-model";
import type { Layout } from "./writing";

export type TextLayout = Extract<Layout, `text-${string}`>;

/** The rows of a table as text, one string a row; a row without any text may vanish. */
type RowWriter = (slots: readonly Slot[], row: number) => string[];

function cellTexts(slots: readonly Slot[], row: number): string[] {
  return slots.flatMap((slot, column) => beginning(slot, row, column)?.text ?? []);
}

/** How many places of the row were merged away; what a row lost in copying is not made up for. */
function merged(slots: readonly Slot[], row: number): number {
  return slots.length - cellTexts(slots, row).length;
}

/** Several spaces where a browser would have put a column's edge. */
const WIDE_GAP = "    ";

const ROW_WRITERS: Record<TextLayout, (seed: number) => RowWriter> = {
  "text-tabs": () => (slots, row) => [
    slots.map((slot, column) => beginning(slot, row, column)?.text ?? "").join("\t"),
  ],
  "text-tabs-ragged": (seed) => (slots, row) => {
    const padding = seed % 2 === 0 ? "\t".repeat(merged(slots, row)) : "";
    return [cellTexts(slots, row).join("\t") + padding];
  },
  "text-pipes-ragged": () => (slots, row) => {
    const padding = "|".repeat(merged(slots, row));
    return [`${cellTexts(slots, row).join(" | ")} | ${padding}`.trimEnd()];
  },
  "text-lines": () => (slots, row) => [
    [...wordCells(slots, row).map(({ cell }) => `\t${cell.text}`), ""].join("\n"),
  ],
  "text-spaces": (seed) => (slots, row) => {
    const printed = cellTexts(slots, row).filter((text) => text !== "");
    return printed.length === 0 ? [] : [printed.join(seed % 2 === 0 ? " " : WIDE_GAP)];
  },
};

/** The lines of a table in one of the ways in which programs turn tables into text. */
export function textTable(model: TableModel, layout: TextLayout, seed: number): string[] {
  const write = ROW_WRITERS[layout](seed);
  return layOut(model).flatMap((slots, row) => write(slots, row));
}
