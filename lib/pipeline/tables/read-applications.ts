import type { Diagnostic } from "@/lib/domain/diagnostic";
import { textPlace } from "@/lib/domain/place";
import type { Form } from "@/lib/form/form";
import { label } from "@/lib/form/label";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { standAfterLabel } from "./after-label";
import { assignFigures, type TableColumns } from "./assign-figures";
import type { ColumnFrame } from "./column-frame";
import { LabelVocabulary } from "./label-vocabulary";
import { findLabelledRows, type LabelledRow } from "./labelled-rows";
import { readHeader } from "./read-header";
import { isFigurePiece, isTextPiece, type SourceRow } from "./source-row";
import { isHeaderRow, type Stretch } from "./stretches";
import type { ReadHeading, TableReading } from "./table-reading";

const APPLICANTS = labelKey("申请人情况");
/** What stands over several columns. */
const GROUP_HEADINGS = new LabelVocabulary([
  { id: "applicants", label: label("申请人情况", "Applicants") },
  {
    id: "organisations",
    label: label("法人或其他组织", "Legal persons and organisations", "法人和其他组织"),
  },
]);
/** Rows whose label is as wide as "三、本年度办理结果", its groups and their rows together. */
const WIDEST_ROWS = new Set(["new", "carried_in", "carried_out"]);
const OUTCOMES = labelKey("本年度办理结果");
/** Bodies leave the total out, or a kind of applicant that they never have; not most of the table. */
const FEWEST_COLUMNS = 5;
/** A header has three rows; one whose cells stand one below another has a dozen. */
const LONGEST_HEADER = 14;

/** The keys of labels that head several rows, and are no row themselves. */
function groupKeys({ applications }: Form, vocabulary: LabelVocabulary): ReadonlySet<string> {
  const groups = applications.rows.flatMap(({ group }) =>
    group === null ? [] : [group.zh, ...group.variants],
  );
  const headingsOnly = groups.filter((text) => vocabulary.match(text) === null);
  return new Set([OUTCOMES, ...headingsOnly.map(labelKey)]);
}

function headerRows(rows: readonly SourceRow[], start: number): readonly SourceRow[] {
  const caption = rows
    .slice(0, start)
    .findLastIndex(({ pieces }) => pieces.some(({ text }) => labelKey(text) === APPLICANTS));
  return rows.slice(Math.max(caption, start - LONGEST_HEADER, 0), start);
}

/**
 * Whether headings stand side by side in one row, so that their order is that of the columns. Lines
 * of which each holds a part of the headings can come in any order.
 */
function areInOneRow(headings: readonly ReadHeading[], header: readonly SourceRow[]): boolean {
  const pieces = headings.flatMap((heading) => heading.pieces.slice(0, 1));
  return header.some((row) => pieces.every((piece) => row.pieces.includes(piece)));
}

/**
 * Columns from left to right by their headings. The five kinds of organisation stand under a
 * heading of their own, a row below; natural persons stand before it and the total after.
 *
 * @returns null where the headings contradict the form's order and don't tell another one whole,
 *   in one row
 */
function orderOf(
  headings: readonly ReadHeading[],
  header: readonly SourceRow[],
  form: Form,
): readonly string[] | null {
  const official = form.applications.columns.map(({ id }) => id);
  const columns = headings.map(({ column }) => column);
  const found = [...new Set(columns)];
  // A header that stands twice says the same twice; a word that stands twice leaves no order.
  const again = [...new Set(columns.toReversed())].toReversed();
  if (found.some((id, index) => id !== again[index])) return null;
  const naturalPerson = found.indexOf("natural_person");
  const total = found.indexOf("total");
  if (naturalPerson !== -1 && total !== -1 && naturalPerson > total) return null;

  const organisations = found.filter((id) => id !== "natural_person" && id !== "total");
  const expected = official.filter((id) => organisations.includes(id));
  if (organisations.every((id, index) => id === expected[index])) return official;
  const ofOrganisations = headings.filter(({ column }) => organisations.includes(column));
  return organisations.length === official.length - 2 && areInOneRow(ofOrganisations, header)
    ? ["natural_person", ...organisations, "total"]
    : null;
}

/**
 * The frame that the headings make, each over columns of its own; null where some headings are not
 * known, or where lines of text have not all of them: a column that is only badly printed must not
 * be taken for one that is not there.
 */
function headingFrame(
  headings: readonly ReadHeading[],
  header: readonly SourceRow[],
  form: Form,
): ColumnFrame | null {
  const columns = form.applications.columns.flatMap(({ id }) => {
    const [piece] = headings.find(({ column }) => column === id)?.pieces ?? [];
    return piece === undefined
      ? []
      : [{ id, from: piece.column, to: piece.column + piece.columnSpan }];
  });
  if (new Set(columns.map(({ from }) => from)).size !== columns.length) return null;
  const sorted = columns.sort((a, b) => a.from - b.from);
  if (sorted.length === form.applications.columns.length) return sorted;
  const known = new Set(headings.flatMap(({ pieces }) => pieces));
  const others = header.flatMap(({ pieces }) =>
    pieces.filter((piece) => isTextPiece(piece) && !known.has(piece)),
  );
  const [first] = sorted;
  const isLess =
    header.every(({ layout }) => layout === "grid") &&
    first !== undefined &&
    sorted.length >= FEWEST_COLUMNS &&
    others.every(({ column, text }) => column < first.from || GROUP_HEADINGS.match(text) !== null);
  return isLess ? sorted : null;
}

/** The frame of a row that has all its figures side by side. */
function completeRowFrame({ rest }: LabelledRow, order: readonly string[]): ColumnFrame | null {
  const figures = rest.filter(isFigurePiece);
  const [first, last] = [figures[0], figures.at(-1)];
  if (figures.length !== order.length || first === undefined || last === undefined) return null;
  if (last.column - first.column !== order.length - 1) return null;
  return order.map((id, index) => {
    const from = first.column + index;
    return { id, from, to: from + 1 };
  });
}

/** Frames of complete rows by the number of pieces in their rows, each once. */
function framesByWidth(
  rows: readonly LabelledRow[],
  order: readonly string[],
): ReadonlyMap<number, readonly ColumnFrame[]> {
  const byWidth = new Map<number, ColumnFrame[]>();
  for (const row of rows) {
    const frame = completeRowFrame(row, order);
    if (frame === null) continue;
    const frames = byWidth.get(row.source.pieces.length) ?? [];
    const isNew = frames.every(([first]) => first?.from !== frame[0]?.from);
    if (isNew) frames.push(frame);
    byWidth.set(row.source.pieces.length, frames);
  }
  return byWidth;
}

function columnsUnclear([heading]: readonly ReadHeading[]): Diagnostic {
  const piece = heading?.pieces[0];
  return {
    code: "columns-unclear",
    message: {
      zh: "表三的列标题与格式的顺序不一致，无法确定各列，这张表的数没有读。",
      en: "The headings of table three are not in the form's order and the columns can't be told apart; its figures were not read.",
    },
    place: piece === undefined ? null : textPlace(piece.start, piece.end),
  };
}

/** Section three: requests received and handled, by applicant. */
export function readApplications(
  rows: readonly SourceRow[],
  form: Form,
  { start, end }: Stretch,
): TableReading | null {
  const vocabulary = new LabelVocabulary(form.applications.rows);
  const header = headerRows(rows, start);
  const vocabularyOfColumns = new LabelVocabulary(form.applications.columns);
  const headings = readHeader(header, vocabularyOfColumns, GROUP_HEADINGS);
  const order = orderOf(headings, header, form);
  const frame = headingFrame(headings, header, form);
  const found = findLabelledRows(
    rows.slice(start, end).filter((row) => !isHeaderRow(row)),
    vocabulary,
    groupKeys(form, vocabulary),
  );
  if (found.rows.length === 0) return null;

  const byWidth = order === null ? new Map<number, never[]>() : framesByWidth(found.rows, order);
  const headerWidths = new Set(header.map(({ pieces }) => pieces.length));
  const afterLabel = standAfterLabel(found.rows, form.applications.columns.length, WIDEST_ROWS);
  const columnsFor = ({ source }: LabelledRow): TableColumns => {
    const ownFrame = frame === null ? [] : [frame];
    if (source.layout === "grid") return { order, frames: ownFrame };
    const width = source.pieces.length;
    const isHeaderWidth = headerWidths.size === 1 && headerWidths.has(width);
    const frames = byWidth.get(width) ?? (isHeaderWidth ? ownFrame : []);
    return { order, frames, afterLabel };
  };

  const isUnclear = order === null && frame === null;
  return {
    table: "applications",
    headings,
    rows: found.rows.map((row) => ({
      ...row,
      columns: form.applications.columns,
      figures: assignFigures(row, columnsFor(row)),
    })),
    diagnostics: [...found.diagnostics, ...(isUnclear ? [columnsUnclear(headings)] : [])],
  };
}
