import { strToU8, zipSync } from "fflate";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

export interface DocxParts {
  /** Of word/document.xml, what stands in its body. */
  readonly body: string;
  /** What stands in word/styles.xml and word/numbering.xml, where the file has them. */
  readonly styles?: string;
  readonly numbering?: string;
}

function part(name: string, content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${WORD}" xmlns:m="${MATH}" xmlns:mc="${COMPATIBILITY}">${content}</w:${name}>`,
  );
}

/** A Word document of the given parts, as small as Word itself would still open it. */
export function docxFile({ body, styles, numbering }: DocxParts): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { "word/styles.xml": part("styles", styles) }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": part("numbering", numbering) }),
  });
}

/** A run of text; its properties, where it has any, as WordprocessingML. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one run, or of runs that are written out. */
export function paragraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A cell of one paragraph, or of content that is written out. */
export function cell(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}
