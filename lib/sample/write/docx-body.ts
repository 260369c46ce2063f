import type { Random } from "@/lib/sample/random";
import { layOut, type WordCell, wordCells } from "@/lib/sample/table/lay-out";
import type { TableModel } from "@/lib/sample/table/table-model";
import type { SampleBlock } from "./compose";
import { escapeMarkup } from "./escape-markup";

function run(text: string): string {
  if (text === "") return "";
  return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
}

/** Word cuts text into runs wherever somebody once edited it. */
function runs(text: string, random: Random): string {
  if (text.length < 2 || random.chance(0.5)) return run(text);
  const at = random.integer(1, text.length - 1);
  return `${run(text.slice(0, at))}<w:proofErr w:type="spellStart"/>${run(text.slice(at))}`;
}

export function docxParagraph(text: string, properties: string, random: Random): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs(text, random)}</w:p>`;
}

function mergeProperty({ cell, continues }: WordCell): string {
  if (continues) return "<w:vMerge/>";
  return cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "";
}

function tableCellXml(word: WordCell, random: Random): string {
  const { cell } = word;
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${mergeProperty(word)}<w:vAlign w:val="center"/></w:tcPr>${docxParagraph(
    cell.text,
    '<w:jc w:val="center"/>',
    random,
  )}</w:tc>`;
}

function tableXml(model: TableModel, random: Random): string {
  const grid = '<w:gridCol w:w="900"/>'.repeat(model.columns);
  const rows = layOut(model).map(
    (slots, row) =>
      `<w:tr><w:trPr><w:trHeight w:val="340"/></w:trPr>${wordCells(slots, row)
        .map((cell) => tableCellXml(cell, random))
        .join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

const PROPERTIES = {
  title: '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
  heading: '<w:outlineLvl w:val="1"/>',
  paragraph: '<w:ind w:firstLineChars="200"/>',
  "page-number": '<w:jc w:val="center"/>',
  closing: '<w:jc w:val="right"/>',
};

export function docxBlock(block: SampleBlock, random: Random): string {
  // Word wants a paragraph after a table, or it joins two tables into one.
  if (block.kind === "table") return `${tableXml(block.model, random)}<w:p/>`;
  return docxParagraph(block.text, PROPERTIES[block.kind], random);
}
