import fc from "fast-check";
import type { FormId } from "@/lib/domain/form-id";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { FigureKind } from "@/lib/form/form";
import { type Random, randomFrom, seedOf } from "@/lib/sample/random";
import type { Mark, SampleFigure, SampleFigures, SampleReport } from "@/lib/sample/sample-report";
import { bodyHistory } from "@/lib/sample/set/body-history";
import { SAMPLE_BODIES } from "@/lib/sample/set/sample-bodies";
import { sampleReportOf } from "@/lib/sample/set/sample-report-of";
import { ENCODINGS, type Layout, LAYOUTS, type Writing } from "@/lib/sample/write/writing";

/** A report in few words, so that a failing one is short to read and shrinks well. */
export interface Recipe {
  readonly form: FormId;
  readonly laterYear: boolean;
  readonly body: number;
  readonly seed: number;
  /** `lived`: as a body would report them; `small`, `large`: any number anywhere. */
  readonly figures: "lived" | "small" | "large";
  readonly marks: "none" | "whole-rows" | "scattered";
  readonly signed: boolean;
  readonly dated: boolean;
  readonly title: keyof typeof TITLES;
}

const TITLES = {
  usual: (name: string, year: number) => `${name}${year}年政府信息公开工作年度报告`,
  "year-first": (name: string, year: number) => `${year}年${name}政府信息公开工作年度报告`,
  "year-spaced": (name: string, year: number) => `${name} ${year} 年政府信息公开工作年度报告`,
  "year-of-reporting": (name: string, year: number) => `${name}${year}年度政府信息公开工作报告`,
  "two-lines": (name: string, year: number) => `${name}\n${year}年政府信息公开工作年度报告`,
};

const MARKS: readonly [Mark, ...Mark[]] = ["", "", "/", "—", "-", "无"];
const YEARS: Record<FormId, readonly [number, number]> = {
  "form-2019": [2019, 2020],
  "form-2021": [2021, 2024],
};

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  form: fc.constantFrom<FormId>("form-2019", "form-2021"),
  laterYear: fc.boolean(),
  body: fc.nat({ max: SAMPLE_BODIES.length - 1 }),
  seed: fc.nat({ max: 1_000_000 }),
  figures: fc.constantFrom("lived", "small", "large"),
  marks: fc.constantFrom("none", "whole-rows", "scattered"),
  signed: fc.boolean(),
  dated: fc.boolean(),
  title: fc.constantFrom("usual", "year-first", "year-spaced", "year-of-reporting", "two-lines"),
});

function anyNumber(kind: FigureKind, large: boolean, random: Random): number {
  const most = large ? 10 ** random.integer(1, 8) : 30;
  if (kind === "change") return random.integer(-Math.min(most, 999), Math.min(most, 999));
  const count = random.chance(0.2) ? 0 : random.integer(0, most);
  return kind === "amount" ? Math.round(count * 10_000 * random.next()) / 10_000 : count;
}

function marked(
  figure: SampleFigure,
  row: string,
  { marks, seed }: Recipe,
  random: Random,
): SampleFigure {
  if (marks === "none") return figure;
  if (marks === "scattered") return random.chance(0.15) ? random.pick(MARKS) : figure;
  const ofRow = randomFrom(seedOf(seed, row, "mark"));
  return ofRow.chance(0.25) ? ofRow.pick(MARKS) : figure;
}

function figuresOf(recipe: Recipe, lived: SampleFigures): SampleFigures {
  const random = randomFrom(seedOf(recipe.seed, "figures"));
  return Object.fromEntries(
    figuresOfForm(recipe.form).map(({ address, kind, table, row }) => {
      const number =
        recipe.figures === "lived"
          ? (lived[address] ?? 0)
          : anyNumber(kind, recipe.figures === "large", random);
      return [address, marked(number, table === "reviews" ? table : row, recipe, random)];
    }),
  );
}

export function reportOf(recipe: Recipe): SampleReport {
  const body = SAMPLE_BODIES[recipe.body];
  if (body === undefined) throw new RangeError(`no sample body ${recipe.body}`);
  const year = YEARS[recipe.form][recipe.laterYear ? 1 : 0];
  const lived = bodyHistory(body, [year], recipe.seed).get(year) ?? {};
  const report = sampleReportOf(body, year, recipe.form, figuresOf(recipe, lived), recipe.seed);
  return {
    ...report,
    title: TITLES[recipe.title](report.agency.name, year),
    signatory: recipe.signed ? report.signatory : null,
    publishedOn: recipe.dated ? report.publishedOn : null,
  };
}

const pageBreaks = fc.record({
  table: fc.constantFrom("disclosure", "applications", "reviews"),
  position: fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
  through: fc.constantFrom("between", "repeated", "label", "headings"),
});

/** Every way of setting a report down in which a person can still tell each figure's column. */
export function writings(layouts: readonly Layout[] = LAYOUTS): fc.Arbitrary<Writing> {
  return fc
    .record({
      layout: fc.constantFrom(...layouts),
      encoding: fc.constantFrom(...ENCODINGS),
      lineEnd: fc.constantFrom("\n", "\r\n"),
      date: fc.constantFrom("characters", "iso", "numerals"),
      wording: fc.record({
        variants: fc.constantFrom(0, 0.3, 1),
        traditional: fc.constantFrom(0, 0.3, 1),
        spacedWords: fc.boolean(),
        halfWidthBrackets: fc.boolean(),
        spaceAfterEnumerator: fc.boolean(),
      }),
      numerals: fc.record({
        digits: fc.constantFrom("ascii", "full-width"),
        thousands: fc.boolean(),
        change: fc.constantFrom(
          "plain",
          "signed",
          "wide-minus",
          "minus-sign",
          "words",
          "long-words",
        ),
        amount: fc.constantFrom(
          "heading-10000",
          "heading-yuan",
          "cell-10000",
          "cell-10000-short",
          "cell-yuan",
          "bare-10000",
          "bare-yuan",
        ),
      }),
      pageBreak: fc.option(pageBreaks),
      pageNumber: fc.boolean(),
      damages: fc.constant([]),
      textBox: fc.boolean(),
      layoutTable: fc.boolean(),
      seed: fc.nat({ max: 10_000 }),
    })
    .map((writing): Writing => {
      // With one kind of gap for both, "自 然 人" is three columns to anybody.
      const spacedWords = writing.layout !== "text-spaces" && writing.wording.spacedWords;
      return { ...writing, wording: { ...writing.wording, spacedWords } };
    });
}
