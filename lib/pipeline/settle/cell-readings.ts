import type { Cell } from "@/lib/domain/cell";
import type { TextRun } from "@/lib/domain/document";
import { parseFigure } from "@/lib/pipeline/text/figure";

/** So many ways to read one cell are tried; more is no doubt but a blot. */
const MOST_READINGS = 64;

/** The numbers that a doubtful cell may be, by its characters' candidates. */
export interface CellReadings {
  readonly values: readonly number[];
}

/**
 * All that a cell's characters may say, from the candidates of each that is doubtful.
 *
 * @param runs those that the cell's characters stand in, in order
 * @returns null where the cell was not recognised unsurely, or may as well be no number at all
 */
export function readingsOf(
  { place }: Cell,
  runs: readonly TextRun[],
  text: string,
): CellReadings | null {
  if (place === null || !runs.some(({ candidates }) => candidates !== undefined)) return null;
  let readings = [""];
  let end = place.start;
  for (const run of runs) {
    const characters = [text.slice(end, run.start)];
    const own = text.slice(Math.max(run.start, place.start), Math.min(run.end, place.end));
    const choices = run.candidates?.map((candidate) => candidate.text) ?? [own];
    readings = readings.flatMap((before) =>
      choices.map((choice) => before + characters.join("") + choice),
    );
    if (readings.length > MOST_READINGS) return null;
    end = Math.min(run.end, place.end);
  }
  const values = new Set<number>();
  for (const reading of readings) {
    const figure = parseFigure(reading + text.slice(end, place.end));
    if ("value" in figure && figure.unit === null) values.add(figure.value);
  }
  return values.size === 0 ? null : { values: [...values] };
}
