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
}

function covers(place: Place, marks: readonly SourceMark[]): boolean {
  return marks.some(({ start, end }) => start === place.start && end === place.end);
}

/** Operands first, each in its own colour; then whatever else the finding points at. */
export function marksOfFinding({
  equation,
  places,
}: Pick<FindingView, "equation" | "places">): FindingMark[] {
  const { left, right } = equation === null ? { left: [], right: [] } : operandsOf(equation);
  const operands = [...left, ...right].flatMap(({ place, index, tone, year }): FindingMark[] =>
    // Another year's operand stands in another document.
    place === null || year !== null
      ? []
      : [{ id: `operand-${index}`, tone, start: place.start, end: place.end }],
  );
  const others = places
    .filter((place) => !covers(place, operands))
    .map(({ start, end }, index): FindingMark => ({
      id: `place-${index}`,
      tone: null,
      start,
      end,
    }));
  return [...operands, ...others];
}
