import type { Streams } from "./streams";

/**
 * - `horizontal`: lines between rows, none between columns.
 * - `none`: columns are told by where their cells are aligned.
 */
export type BorderLines = "all" | "horizontal" | "none";

export interface Borders {
  readonly lines: BorderLines;
  /** Of the lines inside, in points. */
  readonly inner: number;
  /** Of the table's frame, in points. */
  readonly outer: number;
  readonly style: "solid" | "double";
  readonly colour: string;
  /** Whether cells side by side share a line, have one each, or stand apart. */
  readonly model: "shared" | "touching" | "apart";
}

/** How the tables of a document are set. */
export interface TableLayout {
  readonly borders: Borders;
  /** Points; a table that does not fit is set smaller. */
  readonly size: number;
  /** Points, above and below, and at the sides of a cell's text. */
  readonly padding: { readonly block: number; readonly inline: number };
  /** `narrow-labels`: labels wrap every few characters. */
  readonly columns: "equal" | "by-content" | "narrow-labels";
  readonly align: "left" | "center" | "right";
  readonly alignLabels: "left" | "center";
  readonly verticalAlign: "top" | "middle" | "bottom";
  /**
   * How headings of narrow columns and labels of groups are set: across, turned with the line
   * downwards, or one character a line.
   */
  readonly narrowText: "across" | "downwards" | "stacked";
  readonly boldHeadings: boolean;
  readonly shadedHeadings: boolean;
  readonly repeatHeadings: boolean;
  readonly rowsMayBreak: boolean;
  /** Groups of rows have one tall cell, or a cell a row of which all but the first are empty. */
  readonly mergedGroups: boolean;
  readonly startsPage: boolean;
  /** The widest table and its heading stand on pages that lie on their side. */
  readonly turnsPage: boolean;
  /** Columns so narrow that a number may stand on two lines. */
  readonly wrapsFigures: boolean;
}

type Lines = Omit<Borders, "model">;

const LINES: readonly [Lines, ...Lines[]] = [
  { lines: "all", inner: 0.5, outer: 0.5, style: "solid", colour: "#000000" },
  { lines: "all", inner: 0.75, outer: 0.75, style: "solid", colour: "#000000" },
  { lines: "all", inner: 1, outer: 1, style: "solid", colour: "#000000" },
  { lines: "all", inner: 1.5, outer: 1.5, style: "solid", colour: "#333333" },
  { lines: "all", inner: 0.25, outer: 0.25, style: "solid", colour: "#000000" },
  { lines: "all", inner: 0.5, outer: 0.5, style: "solid", colour: "#a6a6a6" },
  { lines: "all", inner: 0.05, outer: 0.05, style: "solid", colour: "#808080" },
  { lines: "all", inner: 0.5, outer: 1.5, style: "solid", colour: "#000000" },
  { lines: "all", inner: 0.5, outer: 2.25, style: "solid", colour: "#1f3864" },
  { lines: "all", inner: 2.25, outer: 2.25, style: "double", colour: "#000000" },
  { lines: "horizontal", inner: 0.5, outer: 1, style: "solid", colour: "#000000" },
  { lines: "horizontal", inner: 0.75, outer: 0.75, style: "solid", colour: "#000000" },
  { lines: "none", inner: 0, outer: 0, style: "solid", colour: "#000000" },
];

/** Without lines between them, only space tells columns and rows apart. */
function padding(streams: Streams, lines: BorderLines): TableLayout["padding"] {
  const random = streams("padding");
  const least = lines === "all" ? 0 : 3;
  return {
    block: Math.max(random.pick([0, 1, 2, 4]), least),
    inline: Math.max(random.pick([1, 2, 4, 5.4]), least),
  };
}

export function tableLayout(streams: Streams): TableLayout {
  const lines = streams("borders").pick(LINES);
  const model = streams("border model").pick<Borders["model"]>([
    "shared",
    "shared",
    "shared",
    "touching",
    "apart",
  ]);
  // Without any line, nobody could tell where a row goes on that a page's end has cut.
  const ruled = lines.lines !== "none";
  const borders: Borders = { ...lines, model: lines.lines === "all" ? model : "shared" };
  return {
    borders,
    size: streams("table size").pick([8, 9, 10.5, 10.5, 12]),
    padding: padding(streams, borders.lines),
    columns: ruled
      ? streams("columns").pick(["equal", "by-content", "narrow-labels"])
      : streams("columns").pick(["equal", "by-content"]),
    align: streams("align").pick(["center", "center", "left", "right"]),
    alignLabels: streams("align labels").pick(["left", "center"]),
    verticalAlign: streams("vertical align").pick(["middle", "middle", "top", "bottom"]),
    narrowText: streams("narrow text").pick(["across", "across", "downwards", "stacked"]),
    boldHeadings: streams("bold headings").chance(0.4),
    shadedHeadings: streams("shaded headings").chance(0.2),
    repeatHeadings: streams("repeat headings").chance(0.4),
    rowsMayBreak: ruled && streams("rows may break").chance(0.5),
    mergedGroups: borders.lines !== "all" || streams("merged groups").chance(0.85),
    startsPage: streams("starts page").chance(0.25),
    turnsPage: streams("turns page").chance(0.12),
    wrapsFigures: borders.lines === "all" && streams("wraps figures").chance(0.12),
  };
}
