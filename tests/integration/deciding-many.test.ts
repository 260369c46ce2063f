import { expect, test } from "vitest";
import type { SharedDecision } from "@/lib/domain/review";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { decideMany } from "@/lib/server/commands/decide-many";
import { undoBatch } from "@/lib/server/commands/undo-batch";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { reader } from "@/lib/server/db";
import { getFinding } from "@/lib/server/queries/get-finding";
import { getReviewCount } from "@/lib/server/queries/get-review-count";
import { listFindings } from "@/lib/server/queries/list-findings";
import { findingsOf, storeCaused, storeUncaused } from "@/tests/support/caused-report";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const QUEUE = FindingListQuery.parse({});
const BALANCE = FindingListQuery.parse({ rule: "applications-balance" });
const UNBALANCED = { cells: { "applications.new.total": 9 } };
const CONFIRMED: SharedDecision = { verdict: "confirmed", note: "" };
const DISMISSED: SharedDecision = { verdict: "dismissed", reason: "basis", note: "按件统计" };

const AGENCIES = ["示例市水务局", "示例市财政局", "示例市教育局"] as const;

/** Three bodies with the same two faults. */
async function storeThree(): Promise<string[]> {
  const ids: string[] = [];
  for (const agency of AGENCIES) ids.push(await storeUncaused({ ...UNBALANCED, agency }));
  return ids;
}

async function decide(filter = BALANCE, decision = DISMISSED) {
  const { undecided: expected } = await listFindings(REVIEWER, filter);
  return decideMany(REVIEWER, { filter, decision, expected, seenAt: new Date() });
}

async function firstOf(filter: FindingListQuery) {
  const [line] = (await listFindings(REVIEWER, filter)).findings;
  if (line === undefined) throw new Error("no finding");
  return line;
}

test("all findings of a check are decided with one reason, and taken back as one", async () => {
  const reportIds = await storeThree();
  const open = await getReviewCount(REVIEWER);
  const { batchId, decided, left } = await decide();
  expect([decided, left]).toEqual([3, 0]);
  expect((await getReviewCount(REVIEWER)).open).toBe(open.open - 3);
  const dismissed = await listFindings(REVIEWER, { ...BALANCE, state: "dismissed" });
  expect(dismissed.total).toBe(3);
  const view = await getFinding(REVIEWER, dismissed.findings[0]?.id ?? "", BALANCE);
  expect(view.history).toMatchObject([
    {
      verdict: "dismissed",
      reason: "basis",
      note: "按件统计",
      actor: REVIEWER,
      batch: { scope: "filter", count: 3, isUndone: false },
    },
  ]);
  expect(view.history[0]?.printed).toContain("9");
  expect(await reader().decisionBatch.findMany()).toMatchObject([
    { subject: "rule=applications-balance", count: 3, undoneAt: null },
  ]);

  expect(await undoBatch(REVIEWER, { batchId: batchId ?? "" })).toEqual({ undone: 3, left: 0 });
  expect(await getReviewCount(REVIEWER)).toEqual(open);
  const reports = await reader().report.findMany({ where: { id: { in: reportIds } } });
  expect(new Set(reports.map(({ openErrors }) => openErrors)).size).toBe(1);
  expect((await failureOf(undoBatch(REVIEWER, { batchId: batchId ?? "" }))).code).toBe(
    "NOTHING_TO_UNDO",
  );
});

test("all findings of a body are decided, those behind the line of their cause among them", async () => {
  const reportId = await storeCaused();
  await storeUncaused({ ...UNBALANCED, agency: AGENCIES[1] });
  const rows = await findingsOf(reportId);
  const agency = rows[0]?.agencyId ?? "";
  const filter = FindingListQuery.parse({ agency });
  expect(await decide(filter, CONFIRMED)).toMatchObject({ decided: rows.length, left: 0 });
  expect((await findingsOf(reportId)).every(({ state }) => state === "confirmed")).toBe(true);
  expect((await listFindings(REVIEWER, QUEUE)).total).toBeGreaterThan(0);
  expect(await reader().report.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({
    openErrors: 0,
    openWarnings: 0,
    openNotices: 0,
  });
});

test("many are left for later to somebody, and decided from there", async () => {
  await storeThree();
  await decide(BALANCE, { verdict: "later", assignee: "王敏", note: "" });
  const hers = FindingListQuery.parse({ state: "later", assignee: "王敏" });
  expect((await listFindings(REVIEWER, hers)).total).toBe(3);
  expect(await decide(hers, CONFIRMED)).toMatchObject({ decided: 3 });
  expect((await listFindings(REVIEWER, hers)).total).toBe(0);
});

test("what somebody has decided meanwhile is left to them, and told", async () => {
  await storeThree();
  const { undecided: expected } = await listFindings(REVIEWER, BALANCE);
  const seenAt = new Date();
  const { id: findingId, revision } = await firstOf(BALANCE);
  await decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "" });
  const many = await decideMany(REVIEWER, {
    filter: BALANCE,
    decision: DISMISSED,
    expected,
    seenAt,
  });
  expect(many).toMatchObject({ decided: 2, left: 1 });
  expect(await getFinding(REVIEWER, findingId, BALANCE)).toMatchObject({ state: "confirmed" });
});

test("one and many at the same moment: each finding is decided once", async () => {
  await storeThree();
  const { undecided: expected } = await listFindings(REVIEWER, BALANCE);
  const { id: findingId, revision } = await firstOf(BALANCE);
  const input = { filter: BALANCE, decision: DISMISSED, expected, seenAt: new Date() };
  const [many, one, again] = await Promise.allSettled([
    decideMany(REVIEWER, input),
    decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "" }),
    decideMany(REVIEWER, input),
  ]);
  const decisions = await reader().decision.groupBy({ by: ["findingId"], _count: { id: true } });
  expect(decisions.map(({ _count }) => _count.id)).toEqual([1, 1, 1]);
  if (many.status === "rejected" || again.status === "rejected") throw new Error("batch failed");
  const singly = one.status === "fulfilled" ? 1 : 0;
  expect(many.value.decided + again.value.decided + singly).toBe(3);
  expect(many.value.decided + many.value.left).toBe(3);
  expect(again.value.decided + again.value.left).toBe(3);
});

test("what was found after the reviewer was told the number is not decided", async () => {
  await storeUncaused(UNBALANCED);
  const { undecided: expected } = await listFindings(REVIEWER, BALANCE);
  const seenAt = new Date();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await storeUncaused({ ...UNBALANCED, agency: AGENCIES[1] });
  const many = await decideMany(REVIEWER, {
    filter: BALANCE,
    decision: CONFIRMED,
    expected,
    seenAt,
  });
  expect(many).toMatchObject({ decided: 1, left: 0 });
  expect((await listFindings(REVIEWER, BALANCE)).total).toBe(1);
});

test("where nothing is left to decide no batch is made", async () => {
  await storeUncaused(UNBALANCED);
  await decide();
  const input = { filter: BALANCE, decision: CONFIRMED, expected: 1, seenAt: new Date() };
  expect(await decideMany(REVIEWER, input)).toEqual({ batchId: null, decided: 0, left: 1 });
  expect(await reader().decisionBatch.count()).toBe(1);
});

test("taking many back leaves those that were decided again since", async () => {
  await storeThree();
  const { batchId } = await decide();
  const line = await firstOf({ ...BALANCE, state: "dismissed" });
  const { id: findingId } = line;
  // One finding alone is taken out of the batch, and decided otherwise.
  const { revision, count } = await undoDecision(REVIEWER, { findingId, revision: line.revision });
  expect(count).toBe(1);
  const { revision: now } = await getFinding(REVIEWER, findingId, QUEUE);
  expect(now).toBe(revision);
  await decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "" });

  expect(await undoBatch(REVIEWER, { batchId: batchId ?? "" })).toEqual({ undone: 2, left: 1 });
  expect(await getFinding(REVIEWER, findingId, QUEUE)).toMatchObject({ state: "confirmed" });
  expect((await listFindings(REVIEWER, BALANCE)).total).toBe(2);
});

test("who is not known may neither decide many nor take them back", async () => {
  await storeUncaused(UNBALANCED);
  const stranger = { id: "stranger", name: "某人" };
  const input = { filter: BALANCE, decision: CONFIRMED, expected: 1, seenAt: new Date() };
  expect((await failureOf(decideMany(stranger, input))).code).toBe("NOT_ALLOWED");
  expect((await failureOf(undoBatch(stranger, { batchId: "x" }))).code).toBe("NOT_ALLOWED");
  expect(await reader().decision.count()).toBe(0);
});
