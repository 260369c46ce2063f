import { LIMITS } from "@/lib/pipeline/limits";
import { CannotRead, cannotRead } from "@/lib/pipeline/read-failure";
import { dropPdfEngine, pdfEngine, type PdfEngine } from "./engine";
import { FormFill } from "./form-fill";

/** FPDF_GetLastError: the document needs a password. */
const PASSWORD = 4;
/** FPDF_GetLastError: it is encrypted in a way that is not known. */
const SECURITY = 5;

/** An open document. */
export interface PdfFile {
  readonly engine: PdfEngine;
  /** PDFium's handle. */
  readonly handle: number;
  readonly pages: number;
  readonly forms: FormFill;
}

function open(engine: PdfEngine, bytes: Uint8Array): { handle: number; memory: number } {
  const memory = engine.allocate(bytes.length);
  if (memory === 0) throw cannotRead("too-large");
  engine.bytes.set(bytes, memory);
  const handle = engine.pdfium.FPDF_LoadMemDocument(memory, bytes.length, "");
  if (handle !== 0) return { handle, memory };
  const error = engine.pdfium.FPDF_GetLastError();
  engine.free(memory);
  throw cannotRead(error === PASSWORD || error === SECURITY ? "encrypted" : "damaged");
}

/**
 * Do something with an open PDF, and close it.
 *
 * @throws {CannotRead} `encrypted` when a password is needed, `damaged` when it can't be opened,
 *   `too-large` when it has too many pages or takes more memory than the engine has
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  work: (file: PdfFile) => T | Promise<T>,
): Promise<T> {
  const engine = await pdfEngine();
  try {
    const { handle, memory } = open(engine, bytes);
    const pages = engine.pdfium.FPDF_GetPageCount(handle);
    const forms = new FormFill(engine, handle);
    try {
      if (pages === 0) throw cannotRead("damaged");
      if (pages > LIMITS.pages) throw cannotRead("too-large");
      return await work({ engine, handle, pages, forms });
    } finally {
      forms.close();
      engine.pdfium.FPDF_CloseDocument(handle);
      engine.free(memory);
    }
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    // WebAssembly has no way back from running out of memory or into a wall.
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
      dropPdfEngine();
      throw cannotRead("too-large");
    }
    throw error;
  }
}
