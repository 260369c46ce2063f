import type { Address } from "@/lib/domain/address";
import type { Equation, Term } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import type { Form } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import { equationMessage, holds } from "./figures/equation";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures/figures";
import { inYear, previousReport, previousYearHas } from "./figures/previous-report";
import type { Outcome, Rule, RuleMeta, Skip, Subject } from "./rule";

/** A figure of this report, or of the same body's report of the year before. */
export type Operand = Address | { readonly previous: Address };

/** One equation of a family: the figures on both sides, and what the case is called. */
export interface EquationCase {
  /** As "自然人": the column or row in which the equation should hold. */
  readonly label: Localized;
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

interface EquationDefinition extends RuleMeta {
  readonly relation: Equation["relation"];
  readonly cases: (form: Form) => readonly EquationCase[];
  /** What an operand is called in the message; the name of its row unless said otherwise. */
  readonly nameOf?: typeof rowName;
}

function addressesOfThisYear(operands: readonly Operand[]): Address[] {
  return operands.filter((operand) => typeof operand === "string");
}

function addressesOfLastYear(operands: readonly Operand[]): Address[] {
  return operands.flatMap((operand) => (typeof operand === "string" ? [] : operand.previous));
}

function skipForAbsentLastYear(previous: ReadReport, absent: readonly Address[]): Skip {
  const { reason } = skipForAbsent(previous, absent);
  return {
    reason: {
      zh: `${previous.year ?? ""} 年的报告${reason.zh}`,
      en: `in the ${previous.year ?? ""} report ${reason.en}`,
    },
  };
}

/**
 * A family of equations between figures of one report, or of a report and the one before it.
 *
 * A case with an absent operand is skipped and says so: blank is not zero.
 */
export function defineEquationRule(definition: EquationDefinition): Rule {
  const { cases, relation, nameOf = rowName, ...meta } = definition;

  function outcomeOf(subject: Subject, { label, left, right }: EquationCase): Outcome | null {
    const { report } = subject;
    const operands = [...left, ...right];
    const ofLastYear = addressesOfLastYear(operands);
    if (!ofLastYear.every((address) => previousYearHas(subject, address))) return null;

    const cells = addressesOfThisYear(operands);
    const absent = cells.filter((address) => valueOf(report, address) === null);
    if (absent.length > 0) return skipForAbsent(report, absent);

    const previous = ofLastYear.length === 0 ? report : previousReport(subject);
    if ("reason" in previous) return { ...previous, cells };
    const absentLastYear = ofLastYear.filter((address) => valueOf(previous, address) === null);
    if (absentLastYear.length > 0) return skipForAbsentLastYear(previous, absentLastYear);

    const termsOf = (side: readonly Operand[]): Term[] =>
      side.flatMap((operand) => {
        if (typeof operand === "string") {
          return termOf(report, operand, nameOf(report, operand)) ?? [];
        }
        const name = inYear(nameOf(previous, operand.previous), previous.year);
        return termOf(previous, operand.previous, name, previous.year) ?? [];
      });
    const equation: Equation = { left: termsOf(left), relation, right: termsOf(right) };
    return holds(equation) ? null : { message: equationMessage(label, equation), cells, equation };
  }

  return defineRule({
    ...meta,
    check: (subject) =>
      subject.form === null
        ? []
        : cases(subject.form).flatMap((each) => outcomeOf(subject, each) ?? []),
  });
}
