import { expect, test } from "vitest";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { undoBatch } from "@/lib/server/commands/undo-batch";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { reader, write } from "@/lib/server/db";
import { getFinding } from "@/lib/server/queries/get-finding";
import { listCauseMembers } from "@/lib/server/queries/list-cause-members";
import { listFindings } from "@/lib/server/queries/list-findings";
import { renewReports } from "@/lib/server/store/renew-reports";
import { findingsOf, storeCaused } from "@/tests/support/caused-report";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const QUEUE = FindingListQuery.parse({});

async function caused() {
  const reportId = await storeCaused();
  const rows = await findingsOf(reportId);
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error("too few findings");
  return { reportId, rows, first, second };
}

const confirm = ({ id: findingId, revision }: { id: string; revision: number }) =>
  decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "" });

test("the queue has one line for a cause, which says how many findings it stands for", async () => {
  const { rows, first } = await caused();
  const { findings, total, undecided } = await listFindings(REVIEWER, QUEUE);
  expect(findings.map(({ id, together }) => [id, together])).toEqual([[first.id, rows.length]]);
  expect([total, undecided]).toEqual([1, rows.length]);
  const members = await listCauseMembers(REVIEWER, first.id);
  expect(members.map(({ id }) => id)).toEqual(rows.slice(1).map(({ id }) => id));
});

test("a query that names a check shows each of its findings, and counts them for the choice", async () => {
  const { second } = await caused();
  const { facets } = await listFindings(REVIEWER, QUEUE);
  expect(facets.rules.find(({ value }) => value === second.rule)?.count).toBe(1);
  const ofCheck = await listFindings(REVIEWER, { ...QUEUE, rule: [second.rule] });
  expect(ofCheck.findings.map(({ id }) => id)).toEqual([second.id]);
});

test("deciding one decides its cause, with what was printed at each, and is taken back as one", async () => {
  const { reportId, rows, second } = await caused();
  const open = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  const { revision, count } = await confirm(second);
  expect([revision, count]).toEqual([1, rows.length]);
  expect((await findingsOf(reportId)).map(({ state }) => state)).toEqual(
    rows.map(() => "confirmed"),
  );
  const report = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  expect(report.openErrors + report.openWarnings + report.openNotices).toBe(0);
  const batches = await reader().decisionBatch.findMany({ include: { decisions: true } });
  expect(batches).toMatchObject([
    { scope: "cause", subject: "new.total", verdict: "confirmed", count: rows.length },
  ]);
  expect(batches[0]?.decisions).toHaveLength(rows.length);
  expect(batches[0]?.decisions.every(({ printed }) => printed.includes('"9"'))).toBe(true);

  const undone = await undoDecision(REVIEWER, { findingId: second.id, revision });
  expect(undone).toEqual({ revision: 2, count: rows.length });
  expect((await findingsOf(reportId)).every(({ state }) => state === "open")).toBe(true);
  expect(await reader().report.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({
    openErrors: open.openErrors,
    openWarnings: open.openWarnings,
  });
  const view = await getFinding(REVIEWER, second.id, QUEUE);
  expect(view.history.map(({ verdict, batch }) => [verdict, batch?.count])).toEqual([
    ["undone", rows.length],
    ["confirmed", rows.length],
  ]);
  expect(view.history[0]?.batch).toMatchObject({ scope: "cause", isUndone: true });
});

test("what was left for later is decided with its cause; what was decided is not", async () => {
  const { reportId, rows, first, second } = await caused();
  await write(async (tx) => {
    await tx.finding.update({ where: { id: first.id }, data: { state: "later" } });
    await tx.finding.update({ where: { id: second.id }, data: { state: "dismissed" } });
    await renewReports(tx, [reportId]);
  });
  const { count } = await confirm(first);
  expect(count).toBe(rows.length - 1);
  expect((await findingsOf(reportId)).map(({ state }) => state)).toEqual([
    "confirmed",
    "dismissed",
    ...rows.slice(2).map(() => "confirmed"),
  ]);
});

test("the one still open finding of a cause leads it, though an earlier one is decided", async () => {
  const { reportId, rows, first, second } = await caused();
  await write(async (tx) => {
    const decided = rows.filter(({ id }) => id !== second.id).map(({ id }) => id);
    await tx.finding.updateMany({ where: { id: { in: decided } }, data: { state: "confirmed" } });
    await renewReports(tx, [reportId]);
  });
  const { findings } = await listFindings(REVIEWER, QUEUE);
  expect(findings.map(({ id, together }) => [id, together])).toEqual([[second.id, 1]]);
  const decided = await listFindings(REVIEWER, { ...QUEUE, state: "confirmed" });
  expect(decided.findings.map(({ id }) => id)).toEqual([first.id]);

  // A single one is decided by itself, and no batch is made for it.
  expect((await confirm(second)).count).toBe(1);
  expect(await reader().decisionBatch.count()).toBe(0);
});

test("whichever states the findings of a cause are in, each state has its line", async () => {
  const { reportId, rows } = await caused();
  const states = ["open", "later", "confirmed", "misread", "dismissed"] as const;
  for (const one of states) {
    for (const other of states) {
      await write(async (tx) => {
        for (const [index, { id }] of rows.entries()) {
          await tx.finding.update({
            where: { id },
            data: { state: index % 2 === 0 ? one : other },
          });
        }
        await renewReports(tx, [reportId]);
      });
      for (const state of new Set([one, other])) {
        const { findings } = await listFindings(REVIEWER, { ...QUEUE, state });
        const expected = state === one ? rows[0] : rows[1];
        expect(
          findings.map(({ id }) => id),
          `${one} ${other}`,
        ).toEqual([expected?.id]);
      }
    }
  }
});

test("a misreading concerns the one finding", async () => {
  const { reportId, rows, second } = await caused();
  await decideFinding(REVIEWER, {
    verdict: "misread",
    findingId: second.id,
    revision: second.revision,
    note: "正文读错",
    corrections: [],
  });
  const states = (await findingsOf(reportId)).map(({ state }) => state);
  expect(states).toEqual(rows.map(({ id }) => (id === second.id ? "misread" : "open")));
});

test("of two who decide findings of one cause the second is told; the first decision stands", async () => {
  const { reportId, rows, first, second } = await caused();
  const [one, other] = await Promise.allSettled([confirm(first), confirm(second)]);
  expect(one.status).toBe("fulfilled");
  const error = await failureOf(
    other.status === "rejected" ? Promise.reject(other.reason as Error) : Promise.resolve(),
  );
  expect(error.code).toBe("FINDING_DECIDED");
  expect(await reader().decision.count()).toBe(rows.length);
  expect((await findingsOf(reportId)).every(({ revision }) => revision === 1)).toBe(true);
});

test("taking a cause back leaves a finding that was decided again since", async () => {
  const { reportId, rows, first, second } = await caused();
  const { revision } = await confirm(first);
  const batch = await reader().decisionBatch.findFirstOrThrow();
  // Another took the one finding out and dismissed it: its last step is no part of the batch.
  await write(async (tx) => {
    await tx.decision.create({
      data: {
        findingId: second.id,
        verdict: "dismissed",
        reason: "explained",
        note: "",
        printed: "[]",
        actorId: "other",
        actorName: "他人",
        at: new Date(Date.now() + 1000),
      },
    });
    await tx.finding.update({
      where: { id: second.id },
      data: { state: "dismissed", revision: { increment: 1 } },
    });
  });
  const undone = await undoDecision(REVIEWER, { findingId: first.id, revision });
  expect(undone.count).toBe(rows.length - 1);
  const states = (await findingsOf(reportId)).map(({ state }) => state);
  expect(states).toEqual(rows.map(({ id }) => (id === second.id ? "dismissed" : "open")));
  const again = await failureOf(undoBatch(REVIEWER, { batchId: batch.id }));
  expect(again.code).toBe("NOTHING_TO_UNDO");
});

test("the next finding to decide is one that is not decided with this one", async () => {
  const { rows, first, second } = await caused();
  const otherReport = await storeCaused("示例市财政局");
  const [other] = await findingsOf(otherReport);
  const query = { ...QUEUE, rule: [...new Set(rows.map(({ rule }) => rule))] };
  const lines = (await listFindings(REVIEWER, query)).findings;
  const place = (await getFinding(REVIEWER, first.id, query)).queue;
  const before = lines.findIndex(({ id }) => id === first.id);
  expect(place.nextId).toBe(lines[before + 1]?.id);
  const next = lines.slice(before).find(({ reportId }) => reportId === otherReport);
  expect(place.nextBesidesCauseId).toBe(next?.id ?? null);
  expect([first.id, second.id, other?.id]).not.toContain(undefined);
});
