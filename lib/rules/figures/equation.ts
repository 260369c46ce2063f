import type { Equation, Term } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import { plainNumber } from "./plain-number";

const HOLDS: Record<Equation["relation"], (left: number, right: number) => boolean> = {
  "=": (left, right) => left === right,
  "<=": (left, right) => left <= right,
  ">=": (left, right) => left >= right,
};

const FAILED_SIGN: Record<Equation["relation"], string> = { "=": "≠", "<=": ">", ">=": "<" };

export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}

export function holds({ left, relation, right }: Equation): boolean {
  return HOLDS[relation](sumOf(left), sumOf(right));
}

/** Of sums longer than this only the terms that are not zero are told. */
const LONG = 4;
/** Sums longer than this are told without names: the equation beside the message has them. */
const TOO_LONG_FOR_NAMES = 6;

/** "新收 3 + 结转 2 = 5". */
function side(terms: readonly Term[], locale: keyof Localized): string {
  const shown = terms.length > LONG ? terms.filter(({ value }) => value !== 0) : terms;
  if (shown.length === 0) return locale === "zh" ? "各项之和 0" : "sum 0";
  const hasNames = shown.length <= TOO_LONG_FOR_NAMES;
  const names = locale === "zh" ? "各项 " : "its parts ";
  const list = shown
    .map(({ label, value }) => (hasNames ? `${label[locale]} ${value}` : String(value)))
    .join(" + ");
  if (shown.length === 1) return list;
  return `${hasNames ? "" : names}${list} = ${plainNumber(sumOf(terms))}`;
}

/** The message of an equation that does not hold: both sides with every figure, and how far apart. */
export function equationMessage(label: Localized, equation: Equation): Localized {
  const { left, relation, right } = equation;
  const sign = FAILED_SIGN[relation];
  const apart = plainNumber(Math.abs(sumOf(left) - sumOf(right)));
  return {
    zh: `${label.zh}：${side(left, "zh")} ${sign} ${side(right, "zh")}，相差 ${apart}`,
    en: `${label.en}: ${side(left, "en")} ${sign} ${side(right, "en")}, ${apart} apart`,
  };
}
