/** Writes the objects of a PDF and remembers where each begins (ISO 32000-1, 7.5). */
export class PdfWriter {
  private readonly parts: Uint8Array[] = [];
  private readonly offsets: number[] = [];
  private length = 0;

  constructor() {
    this.write("%PDF-1.4\n");
  }

  private write(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  /** Objects are numbered from 1 in the order in which they are written; the first is the catalogue. */
  object(dictionary: string, stream?: Uint8Array): void {
    this.offsets.push(this.length);
    this.write(`${this.offsets.length} 0 obj\n`);
    if (stream === undefined) this.write(`<< ${dictionary} >>`);
    else {
      this.write(`<< ${dictionary} /Length ${stream.length} >>\nstream\n`);
      this.write(stream);
      this.write("\nendstream");
    }
    this.write("\nendobj\n");
  }

  finish(): Uint8Array {
    const start = this.length;
    const size = this.offsets.length + 1;
    const rows = this.offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
    this.write(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`);
    this.write(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.parts, this.length);
  }
}
