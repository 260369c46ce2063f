import type { Address } from "@/lib/domain/address";
import type { Equation, Severity } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import type { Form } from "@/lib/form/form";
import type { Surroundings } from "./surroundings";

export const RULE_GROUPS = [
  "within-tables",
  "units",
  "layout",
  "form-and-law",
  "prose",
  "across-years",
  "across-bodies",
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** What a check is told: the report, its form, the same body's report of the year before, other bodies. */
export interface Subject {
  readonly report: ReadReport;
  /** Null where no form was recognised: checks of the tables then have nothing to check. */
  readonly form: Form | null;
  /** Null when the year before is not stored. */
  readonly previous: ReadReport | null;
  /** Null where a report is judged by itself, as at the command line. */
  readonly surroundings: Surroundings | null;
}

/** A way in which the report does not hold. The runner adds the cells' places. */
export interface Violation {
  readonly message: Localized;
  readonly cells?: readonly Address[];
  /** Places besides those of the cells: a sentence, a heading, a label. */
  readonly places?: readonly Place[];
  readonly equation?: Equation;
  /** Where this case weighs less, or more, than the check in general. */
  readonly severity?: Severity;
}

/** Why a case could not be checked. Unchecked is not correct. */
export interface Skip {
  readonly reason: Localized;
  readonly cells?: readonly Address[];
}

/** What a check says of one case that does not simply hold. */
export type Outcome = Violation | Skip;

export interface Verdict {
  readonly violations: readonly Violation[];
  readonly skips: readonly Skip[];
}

export interface RuleMeta {
  /** Permanent, and the name of the rule's file, page and test. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** What is wrong when the check fails, in a few words. */
  readonly title: Localized;
  /** The sentence of the form, the law or arithmetic that the check rests on. */
  readonly basis: Localized;
}

export interface Rule extends RuleMeta {
  readonly check: (subject: Subject) => Verdict;
}
