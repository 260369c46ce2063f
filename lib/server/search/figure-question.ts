import "server-only";
import { ALL_FIGURES, FORMS } from "@/lib/form/catalogue";
import type { Figure, Label } from "@/lib/form/form";
import { fenOfAmount } from "@/lib/server/store/fen";
import { foldWord } from "./fold-text";

/** A number that is looked for among the figures. */
export interface FigureQuestion {
  /** As a count, or null where it can't be one. */
  readonly count: number | null;
  /** As an amount in fen, or null where it can't be one. */
  readonly fen: bigint | null;
  /** The figures that may be meant: those whose labels have the words beside the number, or all. */
  readonly figures: readonly Figure[];
  /** Words beside it that are of no label: a body's. */
  readonly names: readonly string[];
  /** The year that is named besides, or null. */
  readonly year: number | null;
}

const COUNT_UNIT = /^(?:件|条|个|项|次|宗|起|份|人次|人|户|家)$/u;
/** How many times CNY 10,000 a unit of money is, as a shift of the decimal point. */
const MONEY: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 万: 0, 亿元: 4, 亿: 4 };
const NUMBER = /^(?<label>.*?)(?<![\d.])(?<number>[+-]?\d{1,15}(?:\.\d{1,8})?)(?<unit>\p{L}*)$/u;
const YEAR = /^20[0-4]\d$/u;
const INT_MAX = 2 ** 31 - 1;

interface Numeral {
  readonly word: string;
  readonly label: string;
  readonly number: number;
  readonly unit: string;
  readonly isYear: boolean;
}

function numeralOf(word: string): Numeral | null {
  const { label = "", number = "", unit = "" } = NUMBER.exec(word)?.groups ?? {};
  if (number === "") return null;
  const isYear = YEAR.test(number) && (unit === "" || /^年度?$/u.test(unit));
  if (unit !== "" && !isYear && !COUNT_UNIT.test(unit) && !(unit in MONEY)) return null;
  return { word, label, number: Number(number), unit, isYear };
}

/** "592.25 万元" is two words of the question and one figure. */
function withUnits(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isUnit = COUNT_UNIT.test(word) || word in MONEY;
    if (isUnit && last !== undefined && /\d$/u.test(last)) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

function labelWords({ zh, variants }: Label): string[] {
  return [zh, ...variants];
}

/** All words that stand for a figure on a form: of its row, its column, and its group. */
const LABELS: ReadonlyMap<Figure, string> = new Map(
  ALL_FIGURES.map((figure) => {
    const groups = FORMS.flatMap(({ applications }) => applications.rows)
      .filter(({ id }) => figure.table === "applications" && id === figure.row)
      .flatMap(({ group }) => (group === null ? [] : labelWords(group)));
    const words = [...labelWords(figure.rowLabel), ...labelWords(figure.columnLabel), ...groups];
    return [figure, foldWord(words.join("|"))];
  }),
);

const labelled = (word: string): Figure[] =>
  ALL_FIGURES.filter((figure) => LABELS.get(figure)?.includes(word) === true);

function amountOf({ number, unit }: Numeral): bigint | null {
  if (COUNT_UNIT.test(unit)) return null;
  return fenOfAmount(number * 10 ** (MONEY[unit] ?? 0));
}

function countOf({ number, unit }: Numeral): number | null {
  const canCount = Number.isInteger(number) && Math.abs(number) <= INT_MAX && !(unit in MONEY);
  return canCount ? number : null;
}

/**
 * The figure that a question asks for: "1,113", "592.25 万元", "行政处罚 1200", "洛阳 行政处罚 1200件".
 * Null where it has no number, or zero, which stands in nearly every report.
 *
 * @param words of the question, folded
 */
export function figureQuestionOf(words: readonly string[]): FigureQuestion | null {
  const joined = withUnits(words);
  const numerals = joined.flatMap((word) => numeralOf(word) ?? []);
  const numeral = numerals.findLast(({ isYear }) => !isYear) ?? numerals.at(-1);
  if (numeral === undefined || numeral.number === 0) return null;
  if (numeral.isYear && numeral.unit !== "") return null;
  const year = numerals.find((each) => each !== numeral && each.isYear)?.number ?? null;

  const besides = joined
    .filter((word) => numerals.every((each) => each.word !== word))
    .concat(numeral.label === "" ? [] : [numeral.label]);
  const isLabel = (word: string) => labelled(word).length > 0;
  const labels = besides.filter(isLabel);
  return {
    count: countOf(numeral),
    fen: amountOf(numeral),
    figures: labels.reduce<readonly Figure[]>(
      (left, word) => left.filter((figure) => LABELS.get(figure)?.includes(word) === true),
      ALL_FIGURES,
    ),
    names: besides.filter((word) => !isLabel(word)),
    year,
  };
}
