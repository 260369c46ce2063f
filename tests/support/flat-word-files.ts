import { strFromU8, strToU8, unzipSync } from "fflate";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
const HINTS = "http://schemas.microsoft.com/office/word/2003/auxHint";
const ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word document's package as one XML file, as Word saves it. */
export function flatOpcFile(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => {
    const type = name === "word/document.xml" ? MAIN : "application/xml";
    const xml = strFromU8(bytes).replace(/^<\?xml.*?\?>/u, "");
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  });
  const picture =
    '<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>iVBORw0K</pkg:binaryData></pkg:part>';
  return strToU8(
    `${DECLARATION}<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PACKAGE}">${picture}${parts.join("")}</pkg:package>`,
  );
}

export interface Word2003Parts {
  readonly body: string;
  /** What stands in w:lists and w:styles. */
  readonly lists?: string;
  readonly styles?: string;
}

/** A document of Word 2003 in XML. */
export function word2003File({ body, lists = "", styles = "" }: Word2003Parts): Uint8Array {
  return strToU8(
    `${DECLARATION}<?mso-application progid="Word.Document"?>` +
      `<w:wordDocument xmlns:w="${WORD_2003}" xmlns:wx="${HINTS}" xmlns:aml="${ANNOTATIONS}">` +
      `<w:lists>${lists}</w:lists><w:styles>${styles}</w:styles>` +
      `<w:body><wx:sect>${body}<w:sectPr><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>`,
  );
}
