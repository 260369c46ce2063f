import "server-only";
import type { z } from "zod";
import type { CsvCell } from "@/lib/server/export/csv";
import { csvLine } from "@/lib/server/export/csv";

/** The value of an item in a CSV: lists are joined, since a cell holds one text. */
export const LIST_DELIMITER = "|";

export function csvCell(value: unknown): CsvCell {
  if (Array.isArray(value)) return value.join(LIST_DELIMITER);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return null;
}

/** Items as CSV: one column for each of their names. */
export function itemsCsv(
  item: z.ZodObject,
  items: readonly Readonly<Record<string, unknown>>[],
): string {
  const names = Object.keys(item.shape);
  const lines = items.map((each) => csvLine(names.map((name) => csvCell(each[name]))));
  return csvLine(names) + lines.join("");
}
