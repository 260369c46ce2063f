import "server-only";
import {
  AlignmentType,
  Document,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { TableId } from "@/lib/domain/address";
import type { RegionSheet, SheetCell, SheetTable } from "@/lib/domain/views/region-sheet";

/*
 * Set as official documents are (GB/T 9704), the tables in 9 points so that their fifteen columns
 * stand within the margins. Typefaces are named, not brought: every Chinese Word and WPS has them.
 */
const TWIPS_PER_MM = 56.7;
const mm = (length: number) => Math.round(length * TWIPS_PER_MM);
const MARGIN = { top: mm(30), bottom: mm(28), left: mm(25), right: mm(25) };
const PAGE = { width: mm(210), height: mm(297) };
const TEXT_WIDTH = mm(160);
const TITLE_SIZE = 44;
const HEADING_SIZE = 32;
const TEXT_SIZE = 28;
const TABLE_SIZE = 18;
const TWO_CHARACTERS = 560;
const LINES = { line: 480, lineRule: LineRuleType.EXACT };
const CELL_MARGINS = { left: 60, right: 60, top: 30, bottom: 30 };

const face = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia,
});
const BOLD: IRunOptions = { bold: true };

const SONG = face("宋体");
const FANG_SONG = face("仿宋");
const HEI = face("黑体");

/** How wide each column of the grid is, of a hundred. */
const COLUMNS: Readonly<Record<TableId, readonly number[]>> = {
  disclosure: [40, 20, 20, 20],
  applications: [6, 13, 25, ...Array<number>(7).fill(8)],
  reviews: Array<number>(15).fill(100 / 15),
};

const text = (words: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: LINES,
    indent: { firstLine: TWO_CHARACTERS },
    children: [new TextRun(words)],
    ...options,
  });

const heading = (words: string): Paragraph =>
  new Paragraph({
    spacing: { before: 240, after: 160 },
    keepNext: true,
    children: [new TextRun({ text: words, font: HEI, size: HEADING_SIZE })],
  });

function cell({ text: words, role, columnSpan, rowSpan }: SheetCell): TableCell {
  const isLabel = role === "label" || role === "caption";
  return new TableCell({
    columnSpan,
    rowSpan,
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: isLabel ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun({ text: words, font: SONG, size: TABLE_SIZE })],
      }),
    ],
  });
}

function table({ id, rows }: SheetTable): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS[id].map((share) => Math.round((TEXT_WIDTH * share) / 100)),
    rows: rows.map(({ cells }) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  });
}

function bodyOf({ title, preface, sections, annex }: RegionSheet): (Paragraph | Table)[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 300 },
      children: [new TextRun({ ...BOLD, text: title, font: SONG, size: TITLE_SIZE })],
    }),
    ...preface.map((words) => text(words)),
    ...sections.flatMap((section) => [
      heading(section.heading),
      table(section.table),
      // Word joins a table to what follows without a paragraph between them.
      ...(section.notes.length === 0 ? [new Paragraph("")] : []),
      ...section.notes.map((words, index) =>
        text(`注${section.notes.length > 1 ? index + 1 : ""}：${words}`),
      ),
    ]),
    new Paragraph({
      pageBreakBefore: true,
      spacing: { after: 160 },
      children: [new TextRun({ text: annex.heading, font: HEI, size: HEADING_SIZE })],
    }),
    ...annex.lists.flatMap((list) => [
      text(list.heading, { children: [new TextRun({ ...BOLD, text: list.heading })] }),
      text(list.names.join("、")),
    ]),
  ];
}

/** The sheet as a Word document, to be completed by the government's own sections. */
export async function sheetDocx(sheet: RegionSheet): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: sheet.title,
    creator: "Gouji",
    styles: { default: { document: { run: { font: FANG_SONG, size: TEXT_SIZE } } } },
    sections: [{ properties: { page: { size: PAGE, margin: MARGIN } }, children: bodyOf(sheet) }],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}
