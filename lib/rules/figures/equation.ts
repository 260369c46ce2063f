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

/** "新收 3 + 结转 2 = 5"; of long sums only the terms that are not zero. */
function side(terms: readonly Term[], locale: keyof Localized): string {
  const shown = terms.length > 4 ? terms.filter(({ value }) => value !== 0) : terms;
  if (shown.length === 0) return locale === "zh" ? "各项之和 0" : "sum 0";
  const list = shown.map(({ label, value }) => `${label[locale]} ${value}`).join(" + ");
  return shown.length > 1 ? `${list} = ${plainNumber(sumOf(terms))}` : list;
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
