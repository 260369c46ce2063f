import { describe, expect, it } from "vitest";
import type { Address } from "@/lib/domain/address";
import type { Cause } from "@/lib/domain/cause";
import { applicationsBalance } from "@/lib/rules/applications-balance";
import { applicationsOutcomesTotal } from "@/lib/rules/applications-outcomes-total";
import { applicationsRowTotal } from "@/lib/rules/applications-row-total";
import { judge } from "@/lib/rules/run-rules";
import { randomFrom, seedOf } from "@/lib/sample/random";
import { type BulkYear, bulkYears } from "@/lib/sample/set/bulk-reports";
import { buildReport } from "@/tests/support/build-report";
import { ONE_ACT, ONE_CELL, plantSlip, singleChanges, type SlipName } from "./planted-cell";

/** The checks of the table of requests: thousands of reports are judged here. */
const CHECKS = [applicationsBalance, applicationsOutcomesTotal, applicationsRowTotal];

const REPORTS = 300;
const SEED = 20_260_114;

/** Six years each of 50 bodies: both forms, and from none to thousands of requests. */
const YEARS = [...bulkYears(REPORTS, SEED)];

const reportOf = ({ form, year }: BulkYear, figures: BulkYear["figures"]) =>
  buildReport({ form: form.id, year, claims: [], cells: figures });

interface Planted {
  readonly truth: Readonly<Record<Address, number>>;
  readonly printed: BulkYear["figures"];
  readonly of: BulkYear;
}

function plantedWith(slip: SlipName): Planted[] {
  return YEARS.flatMap((of, index): Planted[] => {
    const planted = plantSlip(of, slip, randomFrom(seedOf(SEED, slip, index)));
    if (planted === null) return [];
    const truth = Object.fromEntries(
      Object.keys(planted).map((address) => [address, of.figures[address as Address] ?? 0]),
    );
    return [{ of, truth, printed: { ...of.figures, ...planted } }];
  });
}

function firstHint(causes: readonly Cause[]): Record<string, number> {
  const changes = causes.flatMap(({ repairs }) => repairs[0]?.changes ?? []);
  return Object.fromEntries(changes.map(({ address, to }) => [address, to]));
}

function causesOf({ of, printed }: Planted): readonly Cause[] {
  return judge(reportOf(of, printed), null, CHECKS).causes;
}

function isRight(hint: Readonly<Record<string, number>>, { truth }: Planted): boolean {
  return JSON.stringify(hint) === JSON.stringify(truth);
}

function isFirst(planted: Planted): boolean {
  return isRight(firstHint(causesOf(planted)), planted);
}

describe("one slip in the table of requests, which no statement tells", { timeout: 60_000 }, () => {
  it.each(ONE_CELL)("names the right cell and figure first: %s", (slip) => {
    const planted = plantedWith(slip);
    const determined = planted.filter(
      ({ of: { form }, printed }) => singleChanges(form, printed).length === 1,
    );
    expect(determined.length).toBeGreaterThan(200);
    // Where every figure is printed, the equations leave no choice.
    expect(determined.length).toBe(planted.length);
    expect(determined.filter((each) => !isFirst(each))).toEqual([]);
  });

  it.each(ONE_ACT)("finds all cells that one act made wrong: %s", (slip) => {
    const judged = plantedWith(slip).map((each) => ({ each, causes: causesOf(each) }));
    const determined = judged.filter(({ causes: [first] }) => first?.ways === 1);
    expect(determined.length).toBeGreaterThan(10);
    const wrong = determined.filter(({ each, causes }) => !isRight(firstHint(causes), each));
    expect(
      wrong.map(({ each: { truth }, causes }) => ({ truth, first: firstHint(causes) })),
    ).toEqual([]);

    // A lone 1 may stand beside its cell in more rows than one: then the right one is among them.
    const missed = judged.filter(
      ({ each, causes }) =>
        !causes.some(({ ways }) => ways > 5) &&
        !causes.some(({ repairs }) =>
          repairs.some(({ changes }) =>
            isRight(Object.fromEntries(changes.map(({ address, to }) => [address, to])), each),
          ),
        ),
    );
    expect(
      missed.map(({ each: { truth }, causes }) => ({ truth, first: firstHint(causes) })),
    ).toEqual([]);
  });
});

describe("reports without a slip", { timeout: 60_000 }, () => {
  it("have neither findings of the tables nor causes", () => {
    const found = YEARS.flatMap((of) => {
      const { findings, causes } = judge(reportOf(of, of.figures), null, CHECKS);
      return [...findings, ...causes];
    });
    expect(found).toEqual([]);
  });
});
