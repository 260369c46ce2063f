import type { Address } from "@/lib/domain/address";
import type { Equation, Term } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { sumOf } from "./equation";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures";
import { plainNumber } from "./plain-number";
import type { Outcome } from "@/lib/rules/rule";
import { type StatedNumber, termOfClaim } from "./stated";

/** What a number of the prose should be: the sum of these figures of the tables. */
export type Reading = readonly Address[];

function termsOf(report: ReadReport, reading: Reading): Term[] {
  return reading.flatMap((address) => termOf(report, address, rowName(report, address)) ?? []);
}

function message(stated: StatedNumber, terms: readonly Term[]): Outcome {
  const words = stated.quote.replace(/\s+/gu, "");
  const zh = terms.map(({ label, value }) => `${label.zh} ${plainNumber(value)}`).join(" + ");
  const en = terms.map(({ label, value }) => `${label.en} ${plainNumber(value)}`).join(" + ");
  const equation: Equation = { left: [termOfClaim(stated)], relation: "=", right: [...terms] };
  return {
    message: {
      zh: `文字写“${words}”，表格为${zh}`,
      en: `The text says “${words}”; the table has ${en}`,
    },
    cells: terms.flatMap(({ address }) => address ?? []),
    places: [stated.place],
    equation,
  };
}

/**
 * Hold a stated number against the tables.
 *
 * @param readings what the number may mean; it holds when it agrees with one of them, and the first
 *   is shown where it agrees with none. As long as one can't be told, nothing has failed.
 */
export function compareStated(
  report: ReadReport,
  stated: StatedNumber,
  readings: readonly Reading[],
): Outcome | null {
  if (stated.approximate) return null;
  const absent = (reading: Reading) =>
    reading.filter((address) => valueOf(report, address) === null);
  const known = readings.filter((reading) => absent(reading).length === 0);
  const agrees = known.some((reading) => sumOf(termsOf(report, reading)) === stated.value);
  const [first] = known;
  if (agrees) return null;
  if (first === undefined || known.length < readings.length) {
    return skipForAbsent(report, [...new Set(readings.flatMap(absent))]);
  }
  return message(stated, termsOf(report, first));
}
