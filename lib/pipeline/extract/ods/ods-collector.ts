import { repeatCount } from "@/lib/pipeline/extract/odt/odf-attributes";
import { OdfInlineText } from "@/lib/pipeline/extract/odt/odf-inline-text";
import { OFFICE, TABLE, TEXT } from "@/lib/pipeline/extract/odt/odf-names";
import { OdfLeftOut, SHAPES } from "@/lib/pipeline/extract/odt/odt-left-out";
import type { OdtStyles } from "@/lib/pipeline/extract/odt/odt-styles";
import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { WorkbookDocument } from "@/lib/pipeline/extract/xlsx/workbook-document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { blankCell, OpenOdsCell } from "./ods-cell";
import { type CellLook, OdsSheet, PlaceBudget } from "./ods-sheet";
import type { OdsStyles } from "./ods-styles";

/** Frames float over a sheet as shapes do. */
const FLOATING = new Set([...SHAPES, "frame"]);
/** Elements of a spreadsheet whose tables and cells are none of its sheets. */
const NO_SHEETS = new Set(["tracked-changes", "dde-links"]);
/** Rows and columns that say that they are hidden, by hand or by a filter. */
const HIDDEN = /^(?:collapse|filter)$/u;

/** Walks a spreadsheet's content and collects what its sheets show. */
export class OdsCollector {
  readonly workbook = new WorkbookDocument();
  hiddenSheets = 0;
  readonly leftOut: OdfLeftOut;
  private readonly inline: OdfInlineText;
  private readonly look: CellLook;
  private readonly budget = new PlaceBudget();
  private inBody = false;
  /** Sheets that are not hidden. */
  private count = 0;
  private sheet: OdsSheet | null = null;
  /** Groups of rows or columns that we are in, and whether each is folded away. */
  private readonly groups: boolean[] = [];
  private cell: OpenOdsCell | null = null;

  constructor(
    private readonly styles: OdtStyles,
    private readonly tableStyles: OdsStyles,
  ) {
    this.leftOut = new OdfLeftOut(styles, FLOATING);
    this.inline = new OdfInlineText(styles);
    this.look = {
      isDrawn: (style) => tableStyles.isDrawn(style),
      isStruck: (style) => styles.isHidden("table-cell", style),
    };
  }

  open(element: XmlElement): void {
    const { name, namespace } = element;
    if (!this.inBody) {
      this.styles.openElement(element);
      this.tableStyles.openElement(element);
      this.inBody = namespace === OFFICE && name === "body";
      return;
    }
    if (this.leftOut.open(element)) return;
    if (namespace === TEXT) this.cell?.openText(element);
    if (namespace === TABLE) this.openTable(element);
  }

  private openTable(element: XmlElement): void {
    const { name } = element;
    if (name === "table") this.openSheet(element);
    else if (NO_SHEETS.has(name)) this.leftOut.leaveOut();
    else if (this.sheet === null) return;
    else if (name === "table-column") this.openColumns(this.sheet, element);
    else if (name === "table-row") this.openRow(this.sheet, element);
    else if (name === "table-cell") this.cell = new OpenOdsCell(element, this.inline);
    else if (name === "covered-table-cell") {
      // What lies below a merged cell is not seen.
      this.sheet.addCell(blankCell(element));
      this.leftOut.leaveOut();
    } else if (name === "table-row-group" || name === "table-column-group") {
      this.groups.push(element.attribute("display") === "false");
    }
  }

  private openSheet(element: XmlElement): void {
    const isHidden = this.tableStyles.isHidden("table", element.attribute("style-name") ?? "");
    if (this.sheet !== null || isHidden) {
      if (this.sheet === null) this.hiddenSheets += 1;
      this.leftOut.leaveOut();
      return;
    }
    this.count += 1;
    if (this.count > LIMITS.pages) throw cannotRead("too-large");
    this.sheet = new OdsSheet(this.look, this.budget);
  }

  private isHidden(family: "table-row" | "table-column", element: XmlElement): boolean {
    return (
      this.groups.includes(true) ||
      HIDDEN.test(element.attribute("visibility") ?? "") ||
      this.tableStyles.isHidden(family, element.attribute("style-name") ?? "")
    );
  }

  private openColumns(sheet: OdsSheet, element: XmlElement): void {
    sheet.addColumns(
      repeatCount(element, "number-columns-repeated"),
      element.attribute("default-cell-style-name") ?? "",
      this.isHidden("table-column", element),
    );
  }

  private openRow(sheet: OdsSheet, element: XmlElement): void {
    sheet.beginRow(
      repeatCount(element, "number-rows-repeated"),
      element.attribute("default-cell-style-name") ?? null,
      this.isHidden("table-row", element),
    );
  }

  text(text: string): void {
    if (!this.leftOut.text(text)) this.cell?.write(this.inline.shown(text));
  }

  close(element: XmlElement): void {
    const { name, namespace } = element;
    if (this.leftOut.close()) return;
    if (!this.inBody) {
      this.styles.closeElement(element);
      this.tableStyles.closeElement(element);
    }
    if (namespace === TEXT) this.cell?.closeText(name);
    if (namespace === TABLE) this.closeTable(name);
    if (namespace === OFFICE && name === "body") this.inBody = false;
  }

  private closeTable(name: string): void {
    if (name === "table-row-group" || name === "table-column-group") this.groups.pop();
    if (name === "table-cell") this.closeCell();
    if (name === "table-row") this.sheet?.endRow();
    if (name === "table" && this.sheet !== null) {
      this.workbook.add(this.sheet.finish());
      this.sheet = null;
    }
  }

  private closeCell(): void {
    const { cell, sheet } = this;
    this.cell = null;
    if (cell === null || sheet === null) return;
    if (cell.isUnsaved) sheet.unsaved += 1;
    sheet.addCell(cell.finish((style) => this.tableStyles.hasFormat(style)));
  }
}
