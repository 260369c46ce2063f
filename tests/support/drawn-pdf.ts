/** A field, stamp or comment on a page. */
export interface PdfAnnotation {
  /** Of its dictionary (ISO 32000-1, 12.5.2). */
  readonly entries: string;
  readonly rect: readonly [number, number, number, number];
  /** Operators of its normal appearance, from its lower left corner on; none where the file has none. */
  readonly appearance?: string;
}

/** A page of a PDF written for a test. In points, the y axis up, as PDF has it. */
export interface PdfPage {
  readonly width?: number;
  readonly height?: number;
  /** 90, 180 or 270: how far the page is turned with the clock when it is shown. */
  readonly rotate?: number;
  readonly cropBox?: readonly [number, number, number, number];
  /** Operators of the content stream (ISO 32000-1, annex A). */
  readonly content: string;
  /** Form XObjects by name, drawn by "/Name Do". */
  readonly forms?: Readonly<Record<string, string>>;
  readonly annotations?: readonly PdfAnnotation[];
  /** It has its fonts from the node above it (ISO 32000-1, 7.7.3.4). */
  readonly inherits?: boolean;
}

/** Chinese text is shown by codes of two bytes, which the ToUnicode map makes characters of. */
const CID_CHARACTERS =
  "一二三四五六七八九十第条项信息内容本年规章行政处罚公开情况数量总计自然人法申请共页草稿局报告（）、。，：0123456789";

const hex = (value: number, digits = 4) => value.toString(16).padStart(digits, "0");

/** A string operand of the Chinese font. */
export function cid(text: string): string {
  const codes = Array.from(text).map((character) => {
    const index = CID_CHARACTERS.indexOf(character);
    if (index === -1) throw new Error(`no glyph for ${character}`);
    return hex(index + 1);
  });
  return `<${codes.join("")}>`;
}

/** Text in the Chinese font, its baseline beginning at a point. */
export function chinese(text: string, x: number, y: number, size = 10): string {
  return `BT /C ${size} Tf ${x} ${y} Td ${cid(text)} Tj ET`;
}

/** Text in Helvetica, its baseline beginning at a point. */
export function latin(text: string, x: number, y: number, size = 10): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`;
}

/** Text by a matrix of its own, as [a, b, c, d, e, f]. */
export function turned(operand: string, matrix: readonly number[], font = "C", size = 10): string {
  return `BT /${font} ${size} Tf ${matrix.join(" ")} Tm ${operand} Tj ET`;
}

/** A stroked line. */
export function stroke(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S`;
}

/** A filled rectangle, which is a line where it is thin. */
export function fill(x: number, y: number, width: number, height: number): string {
  return `${x} ${y} ${width} ${height} re f`;
}

/** The grey image /I over a rectangle. */
export function image(x: number, y: number, width: number, height: number): string {
  return `q ${width} 0 0 ${height} ${x} ${y} cm /I Do Q`;
}

const stream = (dictionary: string, data: string) =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;

function toUnicode(): string {
  const lines = Array.from(CID_CHARACTERS).map(
    (character, index) => `<${hex(index + 1)}> <${hex(character.codePointAt(0) ?? 0)}>`,
  );
  return stream(
    "",
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join("\n")}
endbfchar endcmap end end`,
  );
}

const FONTS = "/Font << /C 3 0 R /F 7 0 R >>";

/** Objects by number, from 1: 1 the catalogue, 2 the pages, 3 to 8 what all pages use. */
function objectsOf(pages: readonly PdfPage[], form: string): string[] {
  const objects = [
    "",
    "",
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>`,
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
    toUnicode(),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    stream(
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      "\u0080",
    ),
  ];
  const kids: number[] = [];
  const fields: number[] = [];
  const add = (object: string) => objects.push(object);
  const addForm = (width: number, height: number, data: string) =>
    add(
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources << ${FONTS} >>`,
        data,
      ),
    );
  const addAnnotation = ({ entries, rect, appearance }: PdfAnnotation) => {
    const [x0, y0, x1, y1] = rect;
    const drawn = appearance === undefined ? 0 : addForm(x1 - x0, y1 - y0, appearance);
    const look = drawn === 0 ? "" : `/AP << /N ${drawn} 0 R >>`;
    const number = add(`<< /Type /Annot ${entries} /Rect [${rect.join(" ")}] ${look} >>`);
    if (entries.includes("/Widget")) fields.push(number);
    return `${number} 0 R`;
  };
  for (const page of pages) {
    const { width = 595, height = 842, rotate = 0, cropBox, content, forms = {} } = page;
    const drawn = Object.entries(forms).map(
      ([name, data]) => `/${name} ${addForm(width, height, data)} 0 R`,
    );
    const body = add(stream("", content));
    const crop = cropBox === undefined ? "" : `/CropBox [${cropBox.join(" ")}]`;
    const annotations = (page.annotations ?? []).map(addAnnotation).join(" ");
    const resources =
      page.inherits === true
        ? ""
        : `/Resources << ${FONTS} /XObject << /I 8 0 R ${drawn.join(" ")} >> >>`;
    kids.push(
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${crop} /Rotate ${rotate} /Contents ${body} 0 R ${resources} /Annots [${annotations}] >>`,
      ),
    );
  }
  const references = (numbers: readonly number[]) =>
    numbers.map((number) => `${number} 0 R`).join(" ");
  objects[0] = `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${references(fields)}] /DR << ${FONTS} >> /DA (/F 10 Tf 0 g) ${form} >> >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${references(kids)}] /Resources << ${FONTS} /XObject << /I 8 0 R >> >> >>`;
  return objects;
}

/**
 * A PDF of these pages: plain objects, nothing compressed.
 *
 * @param trailer entries of the trailer
 * @param form entries of the form (ISO 32000-1, 12.7.2)
 */
export function pdfFile(pages: readonly PdfPage[], trailer = "", form = ""): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objectsOf(pages, form).map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = offsets.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + end, (character) => character.charCodeAt(0));
}
