import type { Equation, Term } from "@/lib/domain/finding";
import type { Place } from "@/lib/domain/place";
import type { FindingView } from "@/lib/domain/views/finding";
import type { SourceMark } from "@/components/source/segments";

/** The marks' colours, repeated when an equation has more operands than colours. */
const TONES = ["bg-mark", "bg-mark-2", "bg-mark-3", "bg-mark-4", "bg-mark-5", "bg-mark-6"] as const;

export function toneClass(index: number): string {
  return TONES[index % TONES.length] ?? TONES[0];
}

/** Of a long sum only what adds something is coloured and drawn; the zeros are counted. */
const LONG = 5;

/** An operand of the equation with the colour that it has there and in the source. */
export interface Operand extends Term {
  readonly index: number;
  /** Null for the zeros of a long sum. */
  readonly tone: number | null;
}

export interface Operands {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

export function operandsOf({ left, right }: Equation): Operands {
  let tones = 0;
  const side = (terms: readonly Term[], from: number): Operand[] =>
    terms.map((term, position) => {
      const isIdle = terms.length > LONG && term.value === 0;
      const tone = isIdle ? null : tones;
      if (!isIdle) tones += 1;
      return { ...term, index: from + position, tone };
    });
  return { left: side(left, 0), right: side(right, left.length) };
}

/** A place in the source that the finding speaks of; operands carry their colour. */
export interface FindingMark extends SourceMark {
  readonly tone: number | null;
  /** Drawn only while it is chosen: what a hint speaks of is no part of the finding. */
  readonly isQuiet: boolean;
}

function textMark(id: string, { start, end }: Place): FindingMark {
  return { id, tone: null, isQuiet: false, start, end };
}

/** The mark that stands at a place; undefined where nothing is marked there. */
export function markAt(marks: readonly FindingMark[], place: Place): FindingMark | undefined {
  return marks.find(({ start, end }) => start === place.start && end === place.end);
}

type Marked = Pick<FindingView, "equation" | "places"> &
  Partial<Pick<FindingView, "hint" | "statements">>;

/**
 * Operands first, each in its own colour; then whatever else the finding points at; then the figures
 * that a repair would change, and what the prose says of its figures.
 */
export function marksOfFinding({
  equation,
  places,
  hint = null,
  statements = [],
}: Marked): FindingMark[] {
  const { left, right } = equation === null ? { left: [], right: [] } : operandsOf(equation);
  const operands = [...left, ...right].flatMap(({ place, index, tone, year }): FindingMark[] =>
    // Another year's operand stands in another document.
    place === null || year !== null ? [] : [{ ...textMark(`operand-${index}`, place), tone }],
  );
  const others = places
    .filter((place) => markAt(operands, place) === undefined)
    .map((place, index) => textMark(`place-${index}`, place));
  const marks = [...operands, ...others];
  const beside = [
    ...(hint?.repairs ?? []).flatMap(({ changes }) => changes.flatMap(({ place }) => place ?? [])),
    ...statements.map(({ place }) => place),
  ];
  for (const [index, place] of beside.entries()) {
    if (markAt(marks, place) === undefined) {
      marks.push({ ...textMark(`beside-${index}`, place), isQuiet: true });
    }
  }
  return marks;
}
