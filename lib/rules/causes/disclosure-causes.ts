import type { Address } from "@/lib/domain/address";
import type { Cause, Repair, RepairKind } from "@/lib/domain/cause";
import type { Finding } from "@/lib/domain/finding";
import { figureAt } from "@/lib/form/catalogue";
import { sumOf } from "@/lib/rules/figures/equation";
import { valueOf } from "@/lib/rules/figures/figures";
import { isUnitDrift } from "@/lib/rules/figures/unit-ratio";
import { documentsInForce } from "@/lib/rules/documents-in-force";
import { itemsChange } from "@/lib/rules/items-change";
import { newlyPublicOverTotal } from "@/lib/rules/newly-public-over-total";
import { procurementCountAmount } from "@/lib/rules/procurement-count-amount";
import type { Subject } from "@/lib/rules/rule";
import { type Changed, wouldClose } from "./after-repair";
import { causeId } from "./cause-id";
import { kindOfChange } from "./digits";
import type { Evidence } from "./evidence";
import { repairMessage } from "./repair-words";

const YUAN_IN_UNIT = 10_000;

/** What table two must hold within itself. */
const WITHIN = [newlyPublicOverTotal, documentsInForce, itemsChange, procurementCountAmount];

/** Amounts are printed to four decimals at most: one yuan. */
function rounded(amount: number): number {
  return Math.round(amount * YUAN_IN_UNIT) / YUAN_IN_UNIT;
}

/** What a figure should read so that a finding's equation holds; null where it can't be told. */
function solvedFor(finding: Finding, address: Address): number | null {
  const { equation } = finding;
  if (equation?.relation !== "=") return null;
  const signed = [
    ...equation.left.map((term) => ({ term, sign: 1 })),
    ...equation.right.map((term) => ({ term, sign: -1 })),
  ];
  const own = signed.find(({ term }) => term.address === address && term.year === null);
  if (own === undefined) return null;
  const off = sumOf(equation.left) - sumOf(equation.right);
  return rounded(own.term.value - own.sign * off);
}

function kindOf(from: number, to: number): RepairKind {
  const isUnit = to === rounded(from / YUAN_IN_UNIT) || to === rounded(from * YUAN_IN_UNIT);
  return isUnit && from !== 0 ? "unit" : kindOfChange(from, to);
}

/** An amount beside last year's, in the other unit. */
function inOtherUnit({ report, previous }: Subject, address: Address): number | null {
  const now = valueOf(report, address);
  const before = previous === null ? null : valueOf(previous, address);
  if (now === null || before === null || !isUnitDrift(now, before)) return null;
  return rounded(now > before ? now / YUAN_IN_UNIT : now * YUAN_IN_UNIT);
}

function isPossible(subject: Subject, address: Address, to: number): boolean {
  const figure = subject.form === null ? undefined : figureAt(subject.form.id, address);
  if (figure === undefined || !Number.isFinite(to)) return false;
  return (
    (figure.kind === "amount" || Number.isInteger(to)) && (figure.kind === "change" || to >= 0)
  );
}

/** Whether table two would contradict itself more than it does as printed. */
function wouldBreak(subject: Subject, address: Address, to: number): boolean {
  const { report } = subject;
  const cell = report.cells[address];
  if (cell === undefined) return false;
  const cells = { ...report.cells, [address]: { ...cell, value: to } };
  const changed = { ...subject, report: { ...report, cells } };
  const violations = (each: Subject) =>
    WITHIN.reduce((count, rule) => count + rule.check(each).violations.length, 0);
  return violations(changed) > violations(subject);
}

interface Draft {
  readonly address: Address;
  readonly to: number;
  /** The findings that concern the figure and would be closed, of how many that concern it. */
  readonly closed: readonly Finding[];
  readonly kind: RepairKind;
}

/**
 * A figure of table two stands in few sums, so that one finding alone tells no more than itself:
 * either two agree on what it should read, or a slip of the pen or of the unit leads there.
 */
function isTelling({ closed, kind }: Draft): boolean {
  return closed.length > 1 || (closed.length === 1 && kind !== "one-cell");
}

function draftsFor(subject: Subject, findings: readonly Finding[], address: Address): Draft[] {
  const from = valueOf(subject.report, address);
  if (from === null) return [];
  const concerned = findings.filter(({ cells }) => cells.includes(address));
  const drift = concerned.some(({ rule }) => rule === "unit-drift")
    ? inOtherUnit(subject, address)
    : null;
  const values = new Set(
    [drift, ...concerned.map((finding) => solvedFor(finding, address))].filter(
      (value) => value !== null && value !== from,
    ),
  );
  return [...values].flatMap((to): Draft[] => {
    if (to === null || !isPossible(subject, address, to)) return [];
    const changed: Changed = new Map([[address, to]]);
    const closed = concerned.filter((finding) => wouldClose(subject.report, finding, changed));
    const draft = { address, to, closed, kind: kindOf(from, to) };
    return isTelling(draft) && !wouldBreak(subject, address, to) ? [draft] : [];
  });
}

function causeOf(
  subject: Subject,
  { address, to, closed, kind }: Draft,
  evidence: Evidence,
): Cause {
  const { report } = subject;
  const changes: Repair["changes"] = [{ address, from: valueOf(report, address), to }];
  const speaksFor = [...evidence.speaksFor(new Map([[address, to]]))];
  const count = closed.length;
  const message = repairMessage(report, kind, changes, count, speaksFor);
  return {
    id: causeId(
      report,
      closed.map(({ rule }) => rule),
      [address],
    ),
    ways: 1,
    repairs: [{ kind, changes, closes: count, failing: count, message, evidence: speaksFor }],
  };
}

/**
 * Figures of table two that statements of the prose or last year's figures tell to be others. One
 * repair for each figure: that which closes most.
 */
export function disclosureCauses(
  subject: Subject,
  findings: readonly Finding[],
  evidence: Evidence,
): Cause[] {
  const addresses = new Set(
    findings.flatMap(({ cells }) => cells).filter((address) => address.startsWith("disclosure.")),
  );
  return [...addresses].flatMap((address) => {
    const drafts = draftsFor(subject, findings, address).filter(
      ({ to }) => evidence.speaksAgainst(new Map([[address, to]])) === 0,
    );
    const [best] = drafts.toSorted((a, b) => b.closed.length - a.closed.length);
    return best === undefined ? [] : [causeOf(subject, best, evidence)];
  });
}
