import { expect, test } from "vitest";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { decideMany } from "@/lib/server/commands/decide-many";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { reader } from "@/lib/server/db";
import { getDeskNumbers } from "@/lib/server/queries/desk-numbers/get-desk-numbers";
import { storeUncaused } from "@/tests/support/caused-report";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const BALANCE = FindingListQuery.parse({ rule: "applications-balance" });
const UNBALANCED = { cells: { "applications.new.total": 9 } };
const AGENCIES = ["示例市水务局", "示例市财政局", "示例市教育局", "示例市司法局"] as const;

async function balances() {
  for (const agency of AGENCIES) await storeUncaused({ ...UNBALANCED, agency });
  return reader().finding.findMany({
    where: { rule: "applications-balance" },
    orderBy: { foundAt: "asc" },
  });
}

test("before anything is stored there is nothing, and no precision is made up", async () => {
  const numbers = await getDeskNumbers(REVIEWER);
  expect(numbers).toMatchObject({ isEmpty: true, checks: [], bodies: [], oldest: [] });
  expect(numbers.days).toHaveLength(30);
  expect(numbers.undecided.map(({ open, later }) => open + later)).toEqual([0, 0, 0]);
});

test("what waits is counted by severity and state, the longest first", async () => {
  const [first] = await balances();
  const { id: findingId = "", severity } = first ?? {};
  const all = await reader().finding.count({ where: { severity: "error" } });
  expect(severity).toBe("error");
  await decideFinding(REVIEWER, {
    verdict: "later",
    findingId,
    revision: 0,
    assignee: "王敏",
    note: "",
  });
  const { undecided, oldest, isEmpty } = await getDeskNumbers(REVIEWER);
  expect(undecided[0]).toEqual({ severity: "error", open: all - 1, later: 1 });
  expect(oldest[0]?.agency.name).toBe(AGENCIES[0]);
  const times = oldest.map(({ foundAt }) => foundAt);
  expect(times).toEqual([...times].sort());
  expect(isEmpty).toBe(false);
});

test("a check's precision is what was confirmed of what was confirmed and dismissed", async () => {
  const [first, second, third] = await balances();
  for (const finding of [first, second]) {
    await decideFinding(REVIEWER, {
      verdict: "confirmed",
      findingId: finding?.id ?? "",
      revision: 0,
      note: "",
    });
  }
  await decideFinding(REVIEWER, {
    verdict: "dismissed",
    findingId: third?.id ?? "",
    revision: 0,
    reason: "basis",
    note: "",
  });
  const { checks, bodies } = await getDeskNumbers(REVIEWER);
  expect(checks[0]).toMatchObject({
    rule: "applications-balance",
    confirmed: 2,
    dismissed: 1,
    misread: 0,
    undecided: 1,
  });
  expect(checks[0]?.precision).toBeCloseTo(2 / 3);
  expect(checks.find(({ rule }) => rule === "applications-row-total")?.precision).toBeNull();
  expect(bodies.map(({ confirmedErrors }) => confirmedErrors)).toEqual([1, 1]);
  expect(bodies.map(({ name }) => name).sort()).toEqual([...AGENCIES.slice(0, 2)].sort());
});

test("decisions stand on their day, also those on many; what was taken over does not", async () => {
  await balances();
  const decision = { verdict: "confirmed", note: "" } as const;
  const input = { filter: BALANCE, decision, expected: 4, seenAt: new Date() };
  await decideMany(REVIEWER, input);
  const [early] = await reader().decision.findMany({ take: 1 });
  const { id = "" } = early ?? {};
  await reader().decision.update({
    where: { id },
    data: { at: new Date(Date.now() - 3 * 86_400_000) },
  });
  // The new version takes the decision over from the old one.
  await storeUncaused({ ...UNBALANCED, agency: AGENCIES[0], overview: "全年工作平稳，另有补充。" });

  const { days } = await getDeskNumbers(REVIEWER);
  expect(days.at(-1)).toMatchObject({ confirmed: 3, misread: 0, dismissed: 0 });
  expect(days.at(-4)).toMatchObject({ confirmed: 1 });
  expect(days.reduce((sum, { confirmed }) => sum + confirmed, 0)).toBe(4);
});

test("who is not known does not see them", async () => {
  const stranger = { id: "stranger", name: "某人" };
  expect((await failureOf(getDeskNumbers(stranger))).code).toBe("NOT_ALLOWED");
});
