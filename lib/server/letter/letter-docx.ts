import "server-only";
import {
  AlignmentType,
  Document,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import type { Letter, LetterLine, LetterPoint } from "@/lib/domain/letter";

/*
 * Set as official documents are (GB/T 9704): A4 with their margins, the title in 22 points, the text
 * in 16 points of 仿宋 at 28 points from line to line, its first lines moved in by two characters.
 * Typefaces are named, not brought: every Chinese Word and WPS has them.
 */
const TWIPS_PER_MM = 56.7;
const mm = (length: number) => Math.round(length * TWIPS_PER_MM);
const MARGIN = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) };
const PAGE = { width: mm(210), height: mm(297) };
const TITLE_SIZE = 44;
const TEXT_SIZE = 32;
const TWO_CHARACTERS = 640;
const LINES = { line: 560, lineRule: LineRuleType.EXACT };
const NUMBERING = "points";
const BOLD: IRunOptions = { bold: true };

const face = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia,
});
const SONG = face("宋体");
const FANG_SONG = face("仿宋");
const HEI = face("黑体");

const paragraph = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ spacing: LINES, ...options });

function plain(text: string, options: IParagraphOptions = {}): Paragraph {
  return paragraph({ children: [new TextRun(text)], ...options });
}

const indented = (text: string): Paragraph =>
  plain(text, { indent: { firstLine: TWO_CHARACTERS } });

function line({ label, text }: LetterLine): Paragraph {
  return paragraph({
    indent: { firstLine: TWO_CHARACTERS },
    children: [new TextRun({ ...BOLD, text: label }), new TextRun(text)],
  });
}

function point({ title, lines }: LetterPoint): Paragraph[] {
  return [
    paragraph({
      numbering: { reference: NUMBERING, level: 0 },
      keepNext: true,
      children: [new TextRun({ text: title, font: HEI })],
    }),
    ...lines.map(line),
  ];
}

function bodyOf(letter: Letter): Paragraph[] {
  return [
    paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...LINES, line: 700, after: 400 },
      children: [new TextRun({ ...BOLD, text: letter.heading, font: SONG, size: TITLE_SIZE })],
    }),
    plain(letter.addressee),
    indented(letter.opening),
    ...letter.points.flatMap(point),
    ...letter.closing.map(indented),
    plain(""),
    ...letter.signature.map((text) =>
      plain(text, { alignment: AlignmentType.RIGHT, indent: { right: TWO_CHARACTERS } }),
    ),
  ];
}

/** The letter as a Word document, to be filled in, changed and printed. */
export async function letterDocx(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: letter.heading,
    creator: "Gouji",
    styles: { default: { document: { run: { font: FANG_SONG, size: TEXT_SIZE } } } },
    numbering: {
      config: [
        {
          reference: NUMBERING,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1．",
              alignment: AlignmentType.LEFT,
              style: {
                paragraph: { indent: { left: 0, firstLine: TWO_CHARACTERS } },
                run: { font: HEI },
              },
            },
          ],
        },
      ],
    },
    sections: [{ properties: { page: { size: PAGE, margin: MARGIN } }, children: bodyOf(letter) }],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}
