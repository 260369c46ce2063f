import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cause, Repair } from "@/lib/domain/cause";
import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import { applicationsBalance } from "@/lib/rules/applications-balance";
import { applicationsOutcomesTotal } from "@/lib/rules/applications-outcomes-total";
import { applicationsRowTotal } from "@/lib/rules/applications-row-total";
import { reviewsTotal } from "@/lib/rules/reviews-total";
import { judge as judgeBy } from "@/lib/rules/run-rules";
import { bulkYears } from "@/lib/sample/set/bulk-reports";
import { buildReport } from "@/tests/support/build-report";

/** Always the same cases, so that a run that fails fails again. */
const SEED = 20_210_926;
const RUNS = 300;

/** The checks of sums. */
const CHECKS = [applicationsBalance, applicationsOutcomesTotal, applicationsRowTotal, reviewsTotal];
const judge = (report: ReadReport) => judgeBy(report, null, CHECKS);

const YEARS = [...bulkYears(60, SEED)];

/** A report with a few wrong figures anywhere, and a few blank ones. */
const reports = fc
  .record({
    of: fc.constantFrom(...YEARS),
    wrong: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 99 })), { minLength: 1, maxLength: 4 }),
    blank: fc.array(fc.nat(), { maxLength: 6 }),
  })
  .map(({ of: { form, year, figures }, wrong, blank }): ReadReport => {
    const summed = figuresOfForm(form.id).filter(({ table }) => table !== "disclosure");
    const at = (index: number) =>
      summed[index % summed.length]?.address ?? "applications.new.total";
    return buildReport({
      form: form.id,
      year,
      claims: [],
      cells: {
        ...figures,
        ...Object.fromEntries(wrong.map(([index, value]) => [at(index), value])),
        ...Object.fromEntries(blank.map((index) => [at(index), "blank"] as const)),
      },
    });
  });

function repaired(report: ReadReport, { changes }: Repair): ReadReport {
  const cells = { ...report.cells };
  for (const { address, from, to } of changes) {
    const cell = cells[address];
    if (cell === undefined) throw new Error(`no cell ${address}`);
    expect(cell.value).toBe(from);
    cells[address] = { ...cell, value: to, printed: String(to), absent: null };
  }
  return { ...report, cells };
}

/** The sums that fail, each by its check and cells. */
function failingSums(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, cells }) => `${rule} ${cells.join(" ")}`);
}

function forEachCause(
  check: (report: ReadReport, cause: Cause, findings: readonly Finding[]) => void,
): number {
  let causes = 0;
  fc.assert(
    fc.property(reports, (report) => {
      const judgement = judge(report);
      for (const cause of judgement.causes) {
        causes += 1;
        check(report, cause, judgement.findings);
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
  return causes;
}

describe("every repair that is offered", { timeout: 120_000 }, () => {
  it("closes the sums of its cause, and breaks none", () => {
    const causes = forEachCause((report, { repairs }, findings) => {
      const before = failingSums(findings);
      for (const repair of repairs) {
        const after = failingSums(judge(repaired(report, repair)).findings);
        expect(repair.closes).toBe(repair.failing);
        expect(before).toEqual(expect.arrayContaining(after));
        expect(before.length - after.length).toBe(repair.failing);
      }
    });
    expect(causes).toBeGreaterThan(200);
  });

  it("would take away all findings of its cause when it comes first", () => {
    forEachCause((report, { id, repairs: [first] }, findings) => {
      if (first === undefined) throw new Error("a cause without a repair");
      const own = findings.filter(({ cause }) => cause === id);
      const { findings: left } = judge(repaired(report, first));
      const keys = new Set(left.map(({ rule, cells }) => `${rule} ${cells.join(" ")}`));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ rule, cells }) => keys.has(`${rule} ${cells.join(" ")}`))).toEqual([]);
    });
  });

  it("changes counts to whole ones that are not negative, and none that is blank", () => {
    forEachCause((report, { repairs }) => {
      for (const { changes } of repairs) {
        for (const { address, from, to } of changes) {
          expect(Number.isSafeInteger(to) && to >= 0 && to !== from).toBe(true);
          expect(report.cells[address]?.absent).toBeNull();
        }
      }
    });
  });
});

describe("causes", { timeout: 120_000 }, () => {
  it("are the same when a report is judged again", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(judge(structuredClone(report))).toEqual(judge(report));
      }),
      { seed: SEED, numRuns: RUNS / 3 },
    );
  });

  it("have ids of their own within a report", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const ids = judge(report).causes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: SEED, numRuns: RUNS / 3 },
    );
  });
});
