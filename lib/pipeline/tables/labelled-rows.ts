import type { Diagnostic } from "@/lib/domain/diagnostic";
import { textPlace } from "@/lib/domain/place";
import { fold } from "@/lib/pipeline/text/fold";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import type { LabelVocabulary, MatchedLabel } from "./label-vocabulary";
import {
  isEmptyPiece,
  isFigurePiece,
  isTextPiece,
  type RowPiece,
  type SourceRow,
} from "./source-row";

/** A row of the form as it stands in the document: its label, and the pieces after it. */
export interface LabelledRow {
  readonly id: string;
  readonly match: MatchedLabel["match"];
  /** The label's pieces; more than one where it was split. */
  readonly label: readonly RowPiece[];
  /** The unit in a column of its own, after the label. */
  readonly unit: RowPiece | null;
  /** Everything after the label and its unit, empty cells included. */
  readonly rest: readonly RowPiece[];
  /** The row that `rest` stands in. */
  readonly source: SourceRow;
  /** True where the figures stand apart from their label, as in a list of one cell a line. */
  readonly isStacked: boolean;
}

interface Candidate {
  matched: MatchedLabel | null;
  label: RowPiece[];
  unit: RowPiece | null;
  rest: RowPiece[];
  source: SourceRow;
  isStacked: boolean;
  /** The label's words stand in several rows. */
  isSplit: boolean;
}

const UNIT = /^\(?(?:件|项|个|条|宗|次|元|万元|亿元)\)?$/u;

interface FoundLabel {
  readonly matched: MatchedLabel;
  readonly label: RowPiece[];
  readonly end: number;
}

const joined = (pieces: readonly RowPiece[]) => pieces.map(({ text }) => text).join("");

/** A label is split into no more pieces, and has no more characters; else a row of many pieces costs minutes. */
const MOST_PIECES = 16;
const LONGEST_LABEL = 400;

/** Where the words begin that may be one label together with the piece at `last`. */
function farthestStart(pieces: readonly RowPiece[], last: number): number {
  let first = last;
  let length = pieces[last]?.text.length ?? 0;
  for (let index = last - 1; index > last - MOST_PIECES; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || !isTextPiece(piece)) break;
    length += piece.text.length;
    if (length > LONGEST_LABEL) break;
    first = index;
  }
  return first;
}

/**
 * The label of a row: the rightmost words that, alone or together with the words right before them
 * ("（六）" + "其他处理"), are a label.
 */
function findLabel(
  pieces: readonly RowPiece[],
  match: (text: string) => MatchedLabel | null,
): FoundLabel | null {
  for (let last = pieces.length - 1; last >= 0; last -= 1) {
    const piece = pieces[last];
    if (piece === undefined || !isTextPiece(piece)) continue;
    for (let first = farthestStart(pieces, last); first <= last; first += 1) {
      const label = pieces.slice(first, last + 1);
      const matched = match(joined(label));
      if (matched !== null) return { matched, label, end: last + 1 };
    }
  }
  return null;
}

function splitNote(row: Candidate): Diagnostic {
  const [first] = row.label;
  return {
    code: "label-split",
    message: {
      zh: `行名被分成两截，已合并为“${joined(row.label)}”。`,
      en: `A row's label was split and has been joined: “${joined(row.label)}”.`,
    },
    place: first === undefined ? null : textPlace(first.start, first.end),
  };
}

function labelNote(row: Candidate, code: "label-cut" | "label-unknown"): Diagnostic {
  const [first] = row.label;
  const text = joined(row.label);
  return {
    code,
    message:
      code === "label-cut"
        ? {
            zh: `行名“${text}”不完整，按开头几个字认出。`,
            en: `The row label “${text}” is cut short; it was told by its beginning.`,
          }
        : {
            zh: `认不出行名“${text}”，这一行的数没有读。`,
            en: `The row label “${text}” is not known; the row's figures were not read.`,
          },
    place: first === undefined ? null : textPlace(first.start, first.end),
  };
}

/**
 * Finds a table's rows by their labels, wherever they stand, and joins labels that a line or a page
 * break has split in two.
 */
class RowFinder {
  readonly found: LabelledRow[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private current: Candidate | null = null;
  /** Words that stand between the halves of a label: a group's, set beside its rows. */
  private aside: { readonly row: SourceRow; readonly words: RowPiece[] } | null = null;

  constructor(
    private readonly vocabulary: LabelVocabulary,
    /** Keys of labels that head a group of rows and have no figures of their own. */
    private readonly groups: ReadonlySet<string>,
  ) {}

  add(row: SourceRow): void {
    const exact = findLabel(row.pieces, (text) => this.vocabulary.match(text));
    if (exact !== null && this.completesCurrent(row, exact)) return;
    if (exact !== null) {
      this.begin(row, exact.label, exact.matched, row.pieces.slice(exact.end));
      return;
    }
    const firstFigure = row.pieces.findIndex(isFigurePiece);
    const words = row.pieces
      .slice(0, firstFigure === -1 ? undefined : firstFigure)
      .filter(isTextPiece);
    if (words.length === 0) this.addFigures(row);
    else this.addWords(row, words, firstFigure);
  }

  /**
   * Whether a row that prints a label and nothing else is the rest of the row above, cut off with its
   * figures: "8.属于" with figures over "行政查询事项", which is a label by itself, too.
   */
  private completesCurrent(row: SourceRow, { label, end }: FoundLabel): boolean {
    const { current } = this;
    if (current === null || !row.pieces.slice(end).every(isEmptyPiece)) return false;
    const isOpen = current.matched === null || current.matched.match === "cut";
    if (!isOpen || !current.rest.some(isFigurePiece)) return false;
    return this.joinsCurrent(row, label, []);
  }

  /** Figures on their own: they belong to a label above them that has none yet. */
  private addFigures(row: SourceRow): void {
    const { current, aside } = this;
    if (current === null || row.pieces.length === 0) return;
    if (aside !== null) {
      // They may be of the row at hand or of the words between, and nothing tells which.
      this.begin(aside.row, aside.words, null, row.pieces);
      return;
    }
    if (!current.isStacked && current.rest.length > 0) return;
    current.isStacked = true;
    current.rest.push(...row.pieces);
    current.source = row;
  }

  private addWords(row: SourceRow, words: RowPiece[], firstFigure: number): void {
    const last = words.at(-1);
    if (last === undefined) return;
    const rest = firstFigure === -1 ? [] : row.pieces.slice(firstFigure);
    if (rest.length === 0 && this.groups.has(labelKey(last.text))) {
      this.end();
      return;
    }
    if (this.joinsCurrent(row, words, rest) || this.joinsCurrent(row, [last], rest)) return;
    const cut = findLabel(
      firstFigure === -1 ? row.pieces : row.pieces.slice(0, firstFigure),
      (text) => this.vocabulary.matchCut(text),
    );
    const after = cut === null ? rest : row.pieces.slice(cut.end);
    if (cut === null && after.length === 0 && this.isUnfinished()) {
      this.aside = { row, words: [last] };
      return;
    }
    this.begin(row, cut?.label ?? [last], cut?.matched ?? null, after);
  }

  /** Whether the row at hand has the beginning of a label and no figures, and so goes on below. */
  private isUnfinished(): boolean {
    const { current } = this;
    if (current?.matched == null || !current.rest.every(isEmptyPiece)) return false;
    return current.matched.match === "cut" || this.vocabulary.isBeginning(joined(current.label));
  }

  /** Whether these words go on with the label above, to its end or further towards it. */
  private joinsCurrent(row: SourceRow, words: RowPiece[], rest: RowPiece[]): boolean {
    const { current } = this;
    if (current === null) return false;
    const hasFigures = current.rest.some((piece) => !isEmptyPiece(piece));
    if (hasFigures && rest.length > 0) return false;
    const text = joined([...current.label, ...words]);
    const whole = this.vocabulary.matchWhole(text);
    if (whole === null && !this.vocabulary.isBeginning(text)) return false;
    const isCut = current.matched === null || current.matched.match === "cut";
    current.matched = whole ?? (isCut ? this.vocabulary.matchCut(text) : current.matched);
    current.label.push(...words);
    current.isSplit = true;
    this.aside = null;
    if (!hasFigures && rest.length > 0) {
      current.rest = rest;
      current.source = row;
    }
    return true;
  }

  private begin(
    source: SourceRow,
    label: readonly RowPiece[],
    matched: MatchedLabel | null,
    rest: readonly RowPiece[],
  ): void {
    this.end();
    const [first, ...others] = rest;
    const unit = first !== undefined && UNIT.test(fold(first.text)) ? first : null;
    this.current = {
      matched,
      label: [...label],
      unit,
      rest: unit === null ? [...rest] : others,
      source,
      isStacked: false,
      isSplit: false,
    };
  }

  /** Close the row at hand. Called between rows, and where the table ends. */
  end(): void {
    const { current } = this;
    this.current = null;
    this.aside = null;
    if (current === null) return;
    const { matched, isSplit, ...row } = current;
    if (matched === null) {
      if (row.rest.some(isFigurePiece)) this.diagnostics.push(labelNote(current, "label-unknown"));
      return;
    }
    if (isSplit) this.diagnostics.push(splitNote(current));
    if (matched.match === "cut") this.diagnostics.push(labelNote(current, "label-cut"));
    this.found.push({ ...row, ...matched });
  }
}

export interface FoundRows {
  readonly rows: readonly LabelledRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The rows of one table among the rows of a document.
 *
 * @param rows the stretch of the document that the table stands in, headers left out
 */
export function findLabelledRows(
  rows: readonly SourceRow[],
  vocabulary: LabelVocabulary,
  groups: ReadonlySet<string>,
): FoundRows {
  const finder = new RowFinder(vocabulary, groups);
  for (const row of rows) finder.add(row);
  finder.end();
  return { rows: finder.found, diagnostics: finder.diagnostics };
}
