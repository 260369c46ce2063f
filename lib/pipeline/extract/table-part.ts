import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

export type TablePart = "table" | "row" | "cell";

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

const BY_TAG: Readonly<Record<string, TablePart>> = {
  table: "table",
  tr: "row",
  td: "cell",
  th: "cell",
};

/** WAI-ARIA 1.2, 5.4. */
const BY_ROLE: Readonly<Record<string, TablePart>> = {
  table: "table",
  grid: "table",
  row: "row",
  cell: "cell",
  gridcell: "cell",
  columnheader: "cell",
  rowheader: "cell",
};

const BY_DISPLAY: Readonly<Record<string, TablePart>> = {
  table: "table",
  "table-row": "row",
  "table-cell": "cell",
};

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/iu;

/** What a part of a table must stand in. */
const WITHIN: Readonly<Record<TablePart, readonly (TablePart | null)[]>> = {
  table: [null, "table", "row", "cell"],
  row: ["table"],
  cell: ["row"],
};

/**
 * What an element is of a table: by its name, or, where a page draws tables without any, by its
 * role or its own style. Such a row or cell counts only within its table.
 *
 * @param outer the part of a table that the element stands in
 */
export function tablePart(element: Element, outer: TablePart | null): TablePart | null {
  const byTag = BY_TAG[element.tagName];
  if (byTag !== undefined) return byTag;
  const role = attribute(element, "role")?.trim().toLowerCase() ?? "";
  const display = DISPLAY.exec(attribute(element, "style") ?? "")?.[1]?.toLowerCase() ?? "";
  const part = BY_ROLE[role] ?? BY_DISPLAY[display] ?? null;
  return part !== null && WITHIN[part].includes(outer) ? part : null;
}
