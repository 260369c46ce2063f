import type { PdfEngine } from "./engine";

/**
 * The form of a document (ISO 32000-1, 12.7), which is opened when a page first needs it. PDFium then
 * draws what its fields say, also where the file doesn't tell how that looks.
 */
export class FormFill {
  private info = 0;
  private form = 0;

  constructor(
    private readonly engine: PdfEngine,
    private readonly document: number,
  ) {}

  /** PDFium's handle of the form, with the fields of a page that was just loaded; 0 where there is none. */
  enter(page: number): number {
    const { pdfium } = this.engine;
    if (this.info === 0) {
      this.info = pdfium.PDFiumExt_OpenFormFillInfo();
      if (this.info !== 0) {
        this.form = pdfium.PDFiumExt_InitFormFillEnvironment(this.document, this.info);
      }
    }
    if (this.form !== 0) pdfium.FORM_OnAfterLoadPage(page, this.form);
    return this.form;
  }

  /** Before a page that was entered is closed. */
  leave(page: number): void {
    if (this.form !== 0) this.engine.pdfium.FORM_OnBeforeClosePage(page, this.form);
  }

  /** Before the document is closed. */
  close(): void {
    const { pdfium } = this.engine;
    if (this.form !== 0) pdfium.PDFiumExt_ExitFormFillEnvironment(this.form);
    if (this.info !== 0) pdfium.PDFiumExt_CloseFormFillInfo(this.info);
    this.form = 0;
    this.info = 0;
  }
}
