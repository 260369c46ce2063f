import { isFigureLike } from "@/lib/pipeline/text/figure";
import { composeLine, textOf } from "./compose";
import { isTabular, segmentsOf, wordsOf } from "./line-segments";
import { BEGINS_ROW } from "./label-lines";
import { isTooWide } from "./ruled-bands";
import { isSectionHeading } from "./section-heading";
import { levelOf, lineOf, typeSize, type TextLine } from "./text-line";

/** A line of what may be a table, by the words that stand apart on it. */
export interface AlignedLine {
  readonly line: TextLine;
  /** The figures that it ends in, from left to right. */
  readonly figures: readonly TextLine[];
  /** The words before them. */
  readonly words: readonly TextLine[];
  /** Whether words of it stand apart. */
  readonly isApart: boolean;
  /** Whether its words stand so that it can only be a table's. */
  readonly isTabular: boolean;
}

/** What a number alone may be in: "三" stands one character a line, and is no figure then. */
const NUMERALS = /^[〇零一二三四五六七八九十百千]+$/u;
/** What may be a figure, or what found room of one on its line: "2,10" above "6". */
const PART_OF_FIGURE = /^[+＋－−-]?\p{Nd}(?:[\p{Nd}.,，．]*[\p{Nd},，])?$/u;
/** The number of a label, and nothing else. */
const ENUMERATOR = /^[（(]?\d{1,2}[）)、.．]+$/u;
/** A label stands no further from its number than this, in ems. */
const AFTER_NUMBER = 1;
const WORDS_ALONE = /^\p{Script=Han}+$/u;
/** Words further apart than this, in ems, stand in columns of their own. */
const APART = 1.2;
/** So many words, of so many characters at the most, are no running text. */
const MANY = 4;
const SHORT = 8;
/** Characters at one height are those of one line, to this share of an em. */
const SAME_HEIGHT = 0.2;
const SENTENCE_END = /[。；]$/u;

const wordsIn = (line: TextLine) => textOf(composeLine(line)).trim();

/** Whether a figure tells where a column is: "无" may be a word of a label. */
export function isTelling(figure: TextLine): boolean {
  return !WORDS_ALONE.test(textOf(figure.glyphs));
}

/** The figures that tell where columns are; all of them where none does. */
export function tellingFigures(lines: readonly AlignedLine[]): readonly TextLine[] {
  const all = lines.flatMap(({ figures }) => figures);
  const telling = all.filter(isTelling);
  return telling.length > 0 ? telling : all;
}

/** "无" says that there is no figure, or begins the words of a label that stand apart from its number. */
function isFigure(word: TextLine, before: TextLine | undefined): boolean {
  const text = textOf(word.glyphs);
  if (PART_OF_FIGURE.test(text)) return true;
  if (!isFigureLike(text) || NUMERALS.test(text)) return false;
  const isApart = before === undefined || word.box[0] - before.box[2] > APART * typeSize(word);
  return isApart || isTelling(word) || isFigureLike(textOf(before.glyphs));
}

/** Words with the numbers before them, which some fonts set far apart. */
function withNumbers(words: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isAfterNumber =
      before !== undefined &&
      ENUMERATOR.test(wordsIn(before)) &&
      !BEGINS_ROW.test(wordsIn(word)) &&
      word.box[0] - before.box[2] < AFTER_NUMBER * typeSize(word);
    if (isAfterNumber) joined[joined.length - 1] = lineOf([...before.glyphs, ...word.glyphs]);
    else joined.push(word);
  }
  return joined;
}

export function alignedLine(line: TextLine): AlignedLine {
  const words = wordsOf(line);
  const segments = segmentsOf(line);
  let first = words.length;
  for (let word = words[first - 1]; word !== undefined; word = words[first - 1]) {
    if (!isFigure(word, words[first - 2])) break;
    first -= 1;
  }
  const figures = words.slice(first);
  return {
    line,
    figures,
    words: withNumbers(words.slice(0, first)),
    isApart: segments.length > 1,
    isTabular: isTabular(segments) || figures.length >= MANY,
  };
}

/** Many short words that stand apart, however little: the headings of narrow columns. */
function areHeadings(words: readonly TextLine[]): boolean {
  return words.length >= MANY && words.every(({ glyphs }) => glyphs.length <= SHORT);
}

/** What stands at the height of a line's first character: its rest may be of another cell. */
function beginning({ glyphs }: TextLine): TextLine {
  const [first] = glyphs;
  if (first === undefined) return lineOf(glyphs);
  const start = lineOf([first]);
  return lineOf(
    glyphs.filter(
      (glyph) =>
        Math.abs(levelOf(lineOf([glyph])) - levelOf(start)) < SAME_HEIGHT * typeSize(start),
    ),
  );
}

/** Whether a line is no table's: running text, or what heads a section. */
export function isProse(
  { line, words, isTabular: isInColumns }: AlignedLine,
  width: number,
): boolean {
  if (!isInColumns && SENTENCE_END.test(wordsIn(line))) return true;
  if (isSectionHeading(wordsIn(beginning(line)))) return true;
  return isTooWide(line, width) && !areHeadings(words);
}

/** A line whose figures all stand right of where those of its table begin. */
export function withFiguresFrom(begin: number, each: AlignedLine): AlignedLine {
  const isLeft = ({ box }: TextLine) => box[0] < begin - 1;
  if (!each.figures.some(isLeft)) return each;
  return {
    ...each,
    words: [...each.words, ...each.figures.filter(isLeft)],
    figures: each.figures.filter((figure) => !isLeft(figure)),
  };
}

/**
 * A line of a table's row with all that stands right of the labels in its figures: some cells have words.
 *
 * @param begin where the columns of figures begin
 * @param headings words that stand in no row
 */
export function withCellsFrom(
  begin: number,
  headings: ReadonlySet<TextLine>,
  each: AlignedLine,
): AlignedLine {
  const isCell = (word: TextLine) => !headings.has(word) && (word.box[0] + word.box[2]) / 2 > begin;
  const cells = each.words.filter(isCell);
  if (cells.length === 0) return each;
  return {
    ...each,
    words: each.words.filter((word) => !isCell(word)),
    figures: [...cells, ...each.figures],
  };
}
