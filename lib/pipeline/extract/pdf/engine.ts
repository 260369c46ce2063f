import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

/** Bytes of the scratch space: six 32-bit numbers at the most. */
const SCRATCH_BYTES = 64;

/** PDFium, with the little that reading its answers takes. */
export class PdfEngine {
  /** Where calls leave their answers; each is read before the next call. */
  readonly scratch: number;
  private view: DataView;

  constructor(readonly pdfium: WrappedPdfiumModule) {
    this.scratch = this.allocate(SCRATCH_BYTES);
    this.view = new DataView(this.bytes.buffer);
  }

  /** The memory of the engine. It moves when it grows, so never keep it over a call. */
  get bytes(): Uint8Array {
    return this.pdfium.pdfium.HEAPU8;
  }

  private get memory(): DataView {
    if (this.view.buffer !== this.bytes.buffer) this.view = new DataView(this.bytes.buffer);
    return this.view;
  }

  allocate(size: number): number {
    return this.pdfium.pdfium.wasmExports.malloc(size);
  }

  free(pointer: number): void {
    this.pdfium.pdfium.wasmExports.free(pointer);
  }

  /** The n-th 32-bit floating point number of the scratch space. */
  float(index: number): number {
    return this.memory.getFloat32(this.scratch + index * 4, true);
  }

  /** The n-th 64-bit floating point number of the scratch space. */
  double(index: number): number {
    return this.memory.getFloat64(this.scratch + index * 8, true);
  }

  /** The n-th 32-bit integer of the scratch space. */
  integer(index: number): number {
    return this.memory.getInt32(this.scratch + index * 4, true);
  }
}

/** Asked for every character, object or point of a page: their arguments are numbers and need no wrapper. */
const OFTEN = [
  "FPDFText_GetUnicode",
  "FPDFText_GetTextObject",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetCharOrigin",
  "FPDFPage_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_GetMatrix",
  "FPDFPageObj_GetClipPath",
  "FPDFPageObj_GetFillColor",
  "FPDFPageObj_GetStrokeColor",
  "FPDFFormObj_GetObject",
  "FPDFClipPath_CountPaths",
  "FPDFClipPath_CountPathSegments",
  "FPDFClipPath_GetPathSegment",
  "FPDFPath_GetDrawMode",
  "FPDFPath_CountSegments",
  "FPDFPath_GetPathSegment",
  "FPDFPathSegment_GetPoint",
  "FPDFPathSegment_GetType",
  "FPDFPathSegment_GetClose",
] as const satisfies readonly (keyof WrappedPdfiumModule)[];

/**
 * Has the functions that are asked often called as they are. The package's wrapper looks a function up
 * and copies its arguments at each call, which takes longer than most of the answers; what is a boolean
 * by its type is then 0 or 1.
 */
function callDirectly(pdfium: WrappedPdfiumModule): void {
  for (const name of OFTEN) {
    const direct: unknown = Reflect.get(pdfium.pdfium.wasmExports, name);
    if (typeof direct === "function") Object.assign(pdfium, { [name]: direct });
  }
}

let engine: Promise<PdfEngine> | null = null;

async function start(): Promise<PdfEngine> {
  const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const pdfium = await init({ wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer });
  callDirectly(pdfium);
  pdfium.PDFiumExt_Init();
  return new PdfEngine(pdfium);
}

/** The engine of this process, started when it is first needed. */
export function pdfEngine(): Promise<PdfEngine> {
  engine ??= start();
  return engine;
}

/** After an accident inside the engine nothing in its memory can be trusted: the next call starts anew. */
export function dropPdfEngine(): void {
  engine = null;
}
