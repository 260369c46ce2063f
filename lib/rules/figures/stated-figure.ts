import type { Address } from "@/lib/domain/address";
import type { Equation, Severity, Term } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { Outcome } from "@/lib/rules/rule";
import { sumOf } from "./equation";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures";
import { plainNumber } from "./plain-number";
import { type Comparison, type StatedNumber, termOfClaim, wordsOf } from "./stated";

/** What a number of the prose should be: the sum of these figures of the tables. */
export type Reading = readonly Address[];

/** Of longer sums the total is told first, and only the figures that are not zero. */
const LONG = 3;

function termsOf(report: ReadReport, reading: Reading): Term[] {
  return reading.flatMap((address) => termOf(report, address, rowName(report, address)) ?? []);
}

/** "本年新收 3 + 上年结转 2 = 5", or of many figures "合计 5（…）". */
function sumIn(terms: readonly Term[], locale: "zh" | "en"): string {
  const isLong = terms.length > LONG;
  const shown = isLong ? terms.filter(({ value }) => value !== 0) : terms;
  const list = shown
    .map(({ label, value }) => `${label[locale]} ${plainNumber(value)}`)
    .join(" + ");
  const sum = plainNumber(sumOf(terms));
  if (!isLong) return shown.length === 1 ? list : `${list} = ${sum}`;
  if (locale === "zh") return `各行合计 ${sum}${list === "" ? "" : `（${list}）`}`;
  return `${sum} in all its rows${list === "" ? "" : ` (${list})`}`;
}

function violation(
  report: ReadReport,
  stated: StatedNumber,
  readings: readonly Reading[],
  severity: Severity | undefined,
): Outcome {
  const words = wordsOf(stated);
  const each = readings.map((reading) => termsOf(report, reading));
  const [terms = []] = each;
  const equation: Equation = { left: [termOfClaim(stated)], relation: "=", right: terms };
  return {
    message: {
      zh: `文字写“${words}”，表格为${each.map((sum) => sumIn(sum, "zh")).join("；")}`,
      en: `The text says “${words}”; the table has ${each.map((sum) => sumIn(sum, "en")).join("; ")}`,
    },
    cells: terms.flatMap(({ address }) => address ?? []),
    places: [stated.place],
    equation,
    ...(severity === undefined ? {} : { severity }),
  };
}

/**
 * Hold a stated number against the tables. An approximate one is held against nothing.
 *
 * @param readings what the number may mean; it holds when it agrees with one of them, and all are
 *   told where it agrees with none. As long as one can't be told, nothing has failed.
 * @param severity where the case weighs less than the check in general
 */
export function compareStated(
  report: ReadReport,
  stated: StatedNumber,
  readings: readonly Reading[],
  severity?: Severity,
): Comparison[] {
  if (stated.approximate || readings.length === 0) return [];
  const absent = (reading: Reading) =>
    reading.filter((address) => valueOf(report, address) === null);
  const known = readings.filter((reading) => absent(reading).length === 0);
  const agreeing = known.find((reading) => sumOf(termsOf(report, reading)) === stated.value);
  const claims = [stated];
  if (agreeing !== undefined) return [{ claims, addresses: agreeing, outcome: null }];
  const isKnown = known.length === readings.length;
  return [
    {
      claims,
      addresses: readings[0] ?? [],
      outcome: isKnown
        ? violation(report, stated, readings, severity)
        : skipForAbsent(report, [...new Set(readings.flatMap(absent))]),
    },
  ];
}

/**
 * Hold several statements on one figure against the tables: each by itself, or all of them together
 * where they add up to it, as numbers told one kind after the other do.
 */
export function compareAll(
  report: ReadReport,
  stated: readonly StatedNumber[],
  readings: readonly Reading[],
): Comparison[] {
  const exact = stated.filter(({ approximate }) => !approximate);
  const sum = exact.reduce((total, { value }) => total + value, 0);
  const whole = readings.find(
    (reading) =>
      reading.every((address) => valueOf(report, address) !== null) &&
      sumOf(termsOf(report, reading)) === sum,
  );
  return exact.length > 1 && whole !== undefined && sum > 0
    ? [{ claims: exact, addresses: whole, outcome: null }]
    : exact.flatMap((each) => compareStated(report, each, readings));
}
