import type { Diagnostic } from "@/lib/domain/diagnostic";
import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { SheetFlow } from "./sheet-flow";
import { visibleSheet } from "./visible-sheet";
import type { Worksheet } from "./worksheet";

function hiddenNote(cells: number, sheets: number): Diagnostic[] {
  if (cells + sheets === 0) return [];
  return [
    {
      code: "hidden-left-out",
      message: {
        zh: `表格文件里有隐藏的内容（工作表 ${sheets} 个，单元格 ${cells} 个），没有读取。`,
        en: `The workbook has hidden content (${sheets} sheets, ${cells} cells), which was not read.`,
      },
      place: null,
    },
  ];
}

function unsavedNote(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "formula-unread",
      message: {
        zh: `有 ${count} 个单元格是公式，文件里没有存下计算结果。请用 Excel 或 WPS 打开、保存后再上传。`,
        en: `${count} cells are formulas whose results the file doesn't hold. Open it in Excel or WPS, save it and upload that.`,
      },
      place: null,
    },
  ];
}

/** The document that a workbook's sheets make, one below another; all workbooks count as xlsx. */
export class WorkbookDocument {
  private readonly flow = new SheetFlow();
  private hidden = 0;
  private unsaved = 0;

  /** @throws {CannotRead} `too-large` */
  add(sheet: Worksheet): void {
    const visible = visibleSheet(sheet);
    this.flow.add(visible);
    this.hidden += visible.hidden;
    this.unsaved += sheet.unsaved;
  }

  /** @param hiddenSheets sheets of the workbook that are hidden, and were not added */
  finish(hiddenSheets: number): Extracted {
    return {
      document: buildDocument(this.flow.content, "xlsx"),
      diagnostics: [...hiddenNote(this.hidden, hiddenSheets), ...unsavedNote(this.unsaved)],
      isPartial: this.unsaved > 0,
    };
  }
}
