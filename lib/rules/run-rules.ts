import type { Cause } from "@/lib/domain/cause";
import type { Finding, Severity, Unchecked } from "@/lib/domain/finding";
import type { Place } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";
import { formById } from "@/lib/form/catalogue";
import { RULES } from "./catalogue";
import { withCauses } from "./causes/with-causes";
import type { Rule, Skip, Subject, Verdict, Violation } from "./rule";
import type { Surroundings } from "./surroundings";

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly causes: readonly Cause[];
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Each place once: the cells of a row whose columns can't be told apart all stand in one place. */
function placesOf(report: ReadReport, { cells = [], places = [] }: Violation): Place[] {
  const all = [...cells.flatMap((address) => report.cells[address]?.place ?? []), ...places];
  return [...new Map(all.map((place) => [`${place.start}-${place.end}`, place])).values()];
}

function findingOf(rule: Rule, report: ReadReport, violation: Violation): Finding {
  const cells = [...(violation.cells ?? [])];
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    cells,
    message: violation.message,
    places: placesOf(report, violation),
    equation: violation.equation ?? null,
    cause: null,
  };
}

/** One line per rule and reason, with all the cells that it concerns. */
function uncheckedOf(rule: Rule, skips: readonly Skip[]): Unchecked[] {
  const byReason = new Map<string, Unchecked>();
  for (const { reason, cells = [] } of skips) {
    const line = byReason.get(reason.en) ?? { rule: rule.id, reason, cells: [] };
    byReason.set(reason.en, { ...line, cells: [...new Set([...line.cells, ...cells])] });
  }
  return [...byReason.values()];
}

/** A check that throws is a bug of ours; it must not take the other checks down with it. */
function verdictOf(rule: Rule, subject: Subject): Verdict {
  try {
    return rule.check(subject);
  } catch {
    return {
      violations: [],
      skips: [{ reason: { zh: "这项检查出错了", en: "the check itself failed" } }],
    };
  }
}

/**
 * Judge a report by every check.
 *
 * @param previous the same body's report of the year before, null when it is not stored
 * @param surroundings what is stored of other bodies, null when the report is judged by itself
 * @returns findings, the gravest first and in reading order, each with its cause where one is known;
 *   and what could not be checked, and why
 */
export function judge(
  report: ReadReport,
  previous: ReadReport | null = null,
  rules: readonly Rule[] = RULES,
  surroundings: Surroundings | null = null,
): Judgement {
  const subject: Subject = {
    report,
    form: report.form === null ? null : formById(report.form),
    previous,
    surroundings,
  };
  const judged = rules.map((rule) => ({ rule, verdict: verdictOf(rule, subject) }));
  const findings = judged.flatMap(({ rule, verdict }) =>
    verdict.violations.map((violation) => findingOf(rule, report, violation)),
  );
  findings.sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0),
  );
  return {
    ...withCauses(subject, findings),
    unchecked: judged.flatMap(({ rule, verdict }) => uncheckedOf(rule, verdict.skips)),
  };
}
