import type { Random } from "@/lib/sample/random";
import type { TableCell, TableModel } from "@/lib/sample/table/table-model";
import { messyText } from "./messy-cell";

/** Some sites close every tag, some none that HTML lets them leave open. */
export interface Tags {
  readonly closeCells: boolean;
  readonly upperCase: boolean;
}

function tagged(name: string, attributes: string, { upperCase }: Tags): string {
  return `<${upperCase ? name.toUpperCase() : name}${attributes}>`;
}

function cellTag({ text, columnSpan, rowSpan }: TableCell, tags: Tags, random: Random): string {
  const attributes = [
    random.chance(0.5) ? ` width="${random.integer(20, 200)}"` : "",
    columnSpan > 1 ? ` colSpan=${columnSpan}` : random.chance(0.1) ? ' colspan="1"' : "",
    rowSpan > 1 ? ` rowspan='${rowSpan}'` : "",
    random.chance(0.3) ? " style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'" : "",
  ].join("");
  const close = tags.closeCells ? tagged("/td", "", tags) : "";
  return `${tagged("td", attributes, tags)}${messyText(text, random)}${close}`;
}

/** A table of a saved page; the grid is the same as of a clean one. */
export function messyTable({ rows }: TableModel, tags: Tags, random: Random): string {
  const lines = rows.map(({ cells }) => {
    const close = tags.closeCells ? tagged("/tr", "", tags) : "";
    return `${tagged("tr", " style='height:14.2pt'", tags)}\n${cells
      .map((cell) => cellTag(cell, tags, random))
      .join("\n")}${close}`;
  });
  const attributes = ' class=MsoTableGrid border="1" cellspacing=0 cellpadding="0"';
  return [
    tagged("table", attributes, tags),
    tagged("tbody", "", tags),
    ...lines,
    tagged("/tbody", "", tags),
    tagged("/table", "", tags),
  ].join("\n");
}
