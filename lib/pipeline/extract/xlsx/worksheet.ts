import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { readXml, type XmlElement } from "@/lib/pipeline/extract/read-xml";
import {
  type CellRange,
  type CellReference,
  parseCellRange,
  parseCellReference,
} from "./cell-reference";
import type { DateSystem } from "./format-date";
import { RichText, unescapeText } from "./rich-text";
import { type CellStyle, PLAIN_STYLE } from "./styles";

/** A cell that says something. */
export interface SheetCell extends CellReference {
  /** As it is shown. */
  readonly text: string;
  /** Ruling lines are drawn around it. */
  readonly isDrawn: boolean;
}

export interface Worksheet {
  readonly cells: readonly SheetCell[];
  /** Rows with a cell that lines are drawn around, empty ones among them. */
  readonly drawnRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Ranges of hidden columns, ends inclusive. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Cells with a formula whose result was not saved. */
  readonly unsaved: number;
}

/** What the cells of all sheets refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly dateSystem: DateSystem;
}

interface OpenCell {
  readonly place: CellReference;
  readonly type: string;
  readonly style: CellStyle;
  value: string;
  hasFormula: boolean;
}

const isTrue = (value: string | undefined) => value === "1" || value === "true";

/** A row or column that is set to be no points high or wide is as hidden as one that says so. */
function isHidden(element: XmlElement, size: "ht" | "width"): boolean {
  const own = element.attribute(size);
  return isTrue(element.attribute("hidden")) || (own !== undefined && Number(own) === 0);
}

/** Days from the epoch of a date that is written as one (ISO 8601); null for other text. */
function daysOf(text: string, system: DateSystem): number | null {
  const time = Date.parse(/T/u.test(text) ? `${text.replace(/Z$/u, "")}Z` : text);
  if (Number.isNaN(time)) return null;
  return (time - (system === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1))) / 86_400_000;
}

class SheetCollector {
  readonly cells: SheetCell[] = [];
  readonly drawnRows = new Set<number>();
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: [number, number][] = [];
  unsaved = 0;
  /** Of the texts; many cells may share a long one. */
  private length = 0;
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private readonly inline = new RichText();
  private inInline = false;
  private inValue = false;
  private hidesZeros = false;

  constructor(private readonly context: SheetContext) {}

  open(element: XmlElement): void {
    if (this.inInline) {
      this.inline.open(element);
      return;
    }
    switch (element.name) {
      case "sheetView":
        this.hidesZeros ||= /^(?:0|false)$/u.test(element.attribute("showZeros") ?? "");
        break;
      case "col":
        this.readColumns(element);
        break;
      case "row":
        this.readRow(element);
        break;
      case "c":
        this.beginCell(element);
        break;
      case "f":
        if (this.cell !== null) this.cell.hasFormula = true;
        break;
      case "v":
        this.inValue = true;
        break;
      case "is":
        this.inline.begin();
        this.inInline = true;
        break;
      case "mergeCell": {
        const range = parseCellRange(element.attribute("ref") ?? "");
        if (range !== null) this.merges.push(range);
        break;
      }
    }
  }

  private readColumns(element: XmlElement): void {
    const [first, last] = [Number(element.attribute("min")), Number(element.attribute("max"))];
    if (first >= 1 && last >= first && isHidden(element, "width")) {
      this.hiddenColumns.push([first - 1, last - 1]);
    }
  }

  private readRow(element: XmlElement): void {
    const named = parseCellReference(`A${element.attribute("r") ?? ""}`);
    this.row = named?.row ?? this.row + 1;
    this.column = -1;
    if (isHidden(element, "ht")) this.hiddenRows.add(this.row);
  }

  private beginCell(element: XmlElement): void {
    const place = parseCellReference(element.attribute("r") ?? "") ?? {
      row: Math.max(this.row, 0),
      column: this.column + 1,
    };
    this.column = place.column;
    const style = this.context.styles[Number(element.attribute("s") ?? 0)] ?? PLAIN_STYLE;
    this.cell = {
      place,
      style,
      type: element.attribute("t") ?? "n",
      value: "",
      hasFormula: false,
    };
  }

  text(text: string): void {
    if (this.inInline) this.inline.text(text);
    else if (this.inValue && this.cell !== null) this.cell.value += text;
  }

  close(element: XmlElement): void {
    const { name } = element;
    if (name === "is") {
      this.inInline = false;
      if (this.cell !== null) this.cell.value = this.inline.finish();
    } else if (this.inInline) this.inline.close(element);
    else if (name === "v") this.inValue = false;
    else if (name === "c") this.closeCell();
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    if (cell.hasFormula && cell.value === "" && cell.type !== "str") this.unsaved += 1;
    const text = cell.style.isStruck ? "" : this.shown(cell).trim();
    const { isDrawn } = cell.style;
    if (isDrawn) this.drawnRows.add(cell.place.row);
    if (text === "") return;
    this.cells.push({ ...cell.place, text, isDrawn });
    this.length += text.length;
    if (this.cells.length > LIMITS.pieces || this.length > LIMITS.textLength)
      throw cannotRead("too-large");
  }

  private shown({ type, value, style }: OpenCell): string {
    const { strings, dateSystem } = this.context;
    if (value === "") return "";
    switch (type) {
      case "s":
        return style.format.showText(strings[Number(value)] ?? "");
      case "str":
        return style.format.showText(unescapeText(value));
      case "inlineStr":
        return style.format.showText(value);
      case "b":
        return isTrue(value.trim()) ? "TRUE" : "FALSE";
      case "e":
        return value;
      default: {
        const number = type === "d" ? daysOf(value.trim(), dateSystem) : Number(value);
        if (number === null || !Number.isFinite(number)) return value;
        if (number === 0 && this.hidesZeros) return "";
        return style.format.showNumber(number, dateSystem);
      }
    }
  }
}

/** What a worksheet's part shows, cell by cell. */
export function readWorksheet(part: Uint8Array, context: SheetContext): Worksheet {
  const collector = new SheetCollector(context);
  readXml(part, {
    open: (element) => collector.open(element),
    close: (element) => collector.close(element),
    text: (text) => collector.text(text),
  });
  const { cells, drawnRows, merges, hiddenRows, hiddenColumns, unsaved } = collector;
  return { cells, drawnRows, merges, hiddenRows, hiddenColumns, unsaved };
}
