import { filledRows, raggedRows, type TrialTable } from "./trial-tables";

/** Pipes for the places that a row has less than its table. */
export function madeUp(table: TrialTable, row: readonly string[]): string {
  const width = Math.max(...filledRows(table).map(({ length }) => length));
  return "|".repeat(width - row.length);
}

const lines = (rows: readonly (readonly string[])[], separator: string) =>
  rows.map((row) => row.join(separator)).join("\n");

/** The ways in which copied tables come out as lines of text, by name. */
export const TEXT_LAYOUTS: Readonly<Record<string, (table: TrialTable) => string>> = {
  "a tab for every place": (table) => lines(filledRows(table), "\t"),
  "tabs, merged places left out": (table) => lines(raggedRows(table), "\t"),
  "columns set apart by spaces": (table) => lines(raggedRows(table), "  "),
  "pipes, merged places left out": (table) =>
    raggedRows(table)
      .map((row) => `${row.join(" | ")} |`)
      .join("\n"),
  "pipes, merged places made up for at the right": (table) =>
    raggedRows(table)
      .map((row) => `${row.join(" | ")} | ${madeUp(table, row)}`)
      .join("\n"),
  "a pipe before each row, each cell and its pipe on a line": (table) =>
    raggedRows(table)
      .map((row) => `|\n${row.map((text) => `${text} |`).join("\n")}`)
      .join("\n"),
  "a pipe before each row, merged places made up for at its end": (table) =>
    raggedRows(table)
      .map((row) => `|\n${row.map((text) => `${text} |`).join("\n")} ${madeUp(table, row)}`)
      .join("\n"),
  "each cell and its pipe on a line": (table) =>
    raggedRows(table)
      .map((row) => row.map((text) => `${text} |`).join("\n"))
      .join("\n"),
  "pipes on lines of their own": (table) =>
    raggedRows(table)
      .map((row) => `| ${row.join("\n|\n")}\n|`)
      .join("\n"),
  "one cell a line": (table) => raggedRows(table).flat().join("\n"),
  "one cell a line and empty lines between": (table) => raggedRows(table).flat().join("\n\n"),
  "a tab before each cell, on lines of their own": (table) =>
    raggedRows(table)
      .map((row) => row.map((text) => `\t${text}`).join("\n"))
      .join("\n\n"),
  "Markdown with a separator": (table) => {
    const rows = filledRows(table).map((row) => `| ${row.join(" | ")} |`);
    const separator = `|${" --- |".repeat(filledRows(table)[0]?.length ?? 0)}`;
    return ["", rows[0], separator, ...rows.slice(1), ""].join("\n");
  },
};
