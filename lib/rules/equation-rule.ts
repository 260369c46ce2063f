import type { Address } from "@/lib/domain/address";
import type { Equation, Term } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import type { Form } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures";
import type { Outcome, Rule, RuleMeta, Subject } from "./rule";

/** One equation of a family: the figures on both sides, and what the case is called. */
export interface EquationCase {
  /** As "自然人": the column or row in which the equation should hold. */
  readonly label: Localized;
  readonly left: readonly Address[];
  readonly right: readonly Address[];
}

interface EquationDefinition extends RuleMeta {
  readonly relation: Equation["relation"];
  readonly cases: (form: Form) => readonly EquationCase[];
  /** What an operand is called in the message; the name of its row unless said otherwise. */
  readonly nameOf?: typeof rowName;
}

const HOLDS: Record<Equation["relation"], (left: number, right: number) => boolean> = {
  "=": (left, right) => left === right,
  "<=": (left, right) => left <= right,
  ">=": (left, right) => left >= right,
};

const FAILED_SIGN: Record<Equation["relation"], string> = { "=": "≠", "<=": ">", ">=": "<" };

export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}

/** "新收 3 + 结转 2 = 5"; of long sums only the terms that are not zero. */
function side(terms: readonly Term[], locale: keyof Localized): string {
  const shown = terms.length > 4 ? terms.filter(({ value }) => value !== 0) : terms;
  const sum = sumOf(terms);
  if (shown.length === 0) return locale === "zh" ? "各项之和 0" : "sum 0";
  const list = shown.map(({ label, value }) => `${label[locale]} ${value}`).join(" + ");
  return shown.length > 1 ? `${list} = ${sum}` : list;
}

/** The message of an equation that does not hold: both sides, with every figure in them. */
export function equationMessage(label: Localized, equation: Equation): Localized {
  const sign = FAILED_SIGN[equation.relation];
  return {
    zh: `${label.zh}：${side(equation.left, "zh")} ${sign} ${side(equation.right, "zh")}`,
    en: `${label.en}: ${side(equation.left, "en")} ${sign} ${side(equation.right, "en")}`,
  };
}

/**
 * A family of equations between figures of one report.
 *
 * A case with an absent operand is skipped and says so: blank is not zero.
 */
export function defineEquationRule(definition: EquationDefinition): Rule {
  const { cases, relation, nameOf = rowName, ...meta } = definition;

  function outcomeOf({ report }: Subject, { label, left, right }: EquationCase): Outcome | null {
    const operands = [...left, ...right];
    const absent = operands.filter((address) => valueOf(report, address) === null);
    if (absent.length > 0) return skipForAbsent(report, absent);

    const terms = (addresses: readonly Address[]): Term[] =>
      addresses.flatMap((address) => termOf(report, address, nameOf(report, address)) ?? []);
    const equation: Equation = { left: terms(left), relation, right: terms(right) };
    if (HOLDS[relation](sumOf(equation.left), sumOf(equation.right))) return null;
    return { message: equationMessage(label, equation), cells: operands, equation };
  }

  return defineRule({
    ...meta,
    check: (subject) =>
      subject.form === null
        ? []
        : cases(subject.form).flatMap((each) => outcomeOf(subject, each) ?? []),
  });
}
