import { strToU8, zipSync } from "fflate";

const ODF = "urn:oasis:names:tc:opendocument:xmlns:";
const NAMESPACES = [
  `xmlns:office="${ODF}office:1.0"`,
  `xmlns:text="${ODF}text:1.0"`,
  `xmlns:table="${ODF}table:1.0"`,
  `xmlns:draw="${ODF}drawing:1.0"`,
  `xmlns:style="${ODF}style:1.0"`,
  `xmlns:svg="${ODF}svg-compatible:1.0"`,
  `xmlns:fo="${ODF}xsl-fo-compatible:1.0"`,
].join(" ");

export interface OdtParts {
  /** Of content.xml, what stands in office:text, or in the body of another kind. */
  readonly body: string;
  readonly kind?: "text" | "spreadsheet" | "presentation";
  /** The styles of the document itself, in content.xml. */
  readonly automatic?: string;
  /** The styles that it shares, in styles.xml, where the file has them. */
  readonly styles?: string;
}

function part(name: string, content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><${name} ${NAMESPACES}>${content}</${name}>`,
  );
}

function bodyOf({ body, automatic = "", kind = "text" }: OdtParts): string {
  return (
    `<office:automatic-styles>${automatic}</office:automatic-styles>` +
    `<office:body><office:${kind}>${body}</office:${kind}></office:body>`
  );
}

/** A document of the given parts, as small as LibreOffice itself would still open it. */
export function odtFile(parts: OdtParts, others: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${parts.kind ?? "text"}`), { level: 0 }],
    "content.xml": part("office:document-content", bodyOf(parts)),
    ...(parts.styles === undefined
      ? {}
      : { "styles.xml": part("office:document-styles", parts.styles) }),
    ...others,
  });
}

/** The same in one XML file. */
export function flatOdtFile(parts: OdtParts): Uint8Array {
  return part("office:document", bodyOf(parts));
}

export function paragraph(content: string, style = ""): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** A cell of one paragraph, or of content that is written out. */
export function cell(content: string, attributes = ""): string {
  const inner = content === "" || content.startsWith("<") ? content : paragraph(content);
  return `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
}

export const COVERED = "<table:covered-table-cell/>";

export function row(...cells: readonly string[]): string {
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

export function table(...rows: readonly string[]): string {
  return `<table:table>${rows.join("")}</table:table>`;
}
