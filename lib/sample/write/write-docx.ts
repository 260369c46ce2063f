import { strToU8, zipSync } from "fflate";
import { randomFrom } from "@/lib/sample/random";
import type { SampleBlock } from "./compose";
import { docxBlock, docxParagraph } from "./docx-body";
import type { Writing } from "./writing";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const CONTENT_TYPES = `${XML}
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const RELATIONSHIPS = `${XML}
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** Zip keeps the hour of each part: a fixed one, so that the same report is the same file. */
const WRITTEN_AT = new Date(2020, 0, 1);

/** A note pinned to the page, twice as Word writes it: for itself, and for older programs. */
function textBox(): string {
  const content =
    "<w:txbxContent><w:p><w:r><w:t>内部流转：第 9 稿，共 99 页</w:t></w:r></w:p></w:txbxContent>";
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** A table of one cell around the whole report, as used to draw a frame. */
function framed(content: string): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${content}<w:p/></w:tc></w:tr></w:tbl><w:p/>`;
}

/** A minimal valid document of Word. */
export function writeDocx(
  blocks: readonly SampleBlock[],
  { seed, textBox: withTextBox, layoutTable }: Writing,
): Uint8Array {
  const random = randomFrom(seed);
  const [title, ...rest] = blocks.map((block) => docxBlock(block, random));
  const report = [title, withTextBox ? textBox() : docxParagraph("", "", random), ...rest].join("");
  const body = layoutTable ? framed(report) : report;
  const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  return zipSync(
    {
      "[Content_Types].xml": strToU8(CONTENT_TYPES),
      "_rels/.rels": strToU8(RELATIONSHIPS),
      "word/document.xml": strToU8(
        `${XML}\n<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
      ),
    },
    { mtime: WRITTEN_AT, level: 6 },
  );
}
