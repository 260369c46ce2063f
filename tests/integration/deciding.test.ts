import { expect, test } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { reader } from "@/lib/server/db";
import { getFinding } from "@/lib/server/queries/get-finding";
import { getReviewCount } from "@/lib/server/queries/get-review-count";
import { listFindings } from "@/lib/server/queries/list-findings";
import { storeUncaused } from "@/tests/support/caused-report";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const QUEUE = FindingListQuery.parse({});

/** A report whose requests do not balance: 9 came in by the total, 8 by its parts. */
async function oneOpenFinding(rule = "applications-balance") {
  const reportId = await storeUncaused({ cells: { "applications.new.total": 9 } });
  const { findings } = await listFindings(REVIEWER, { ...QUEUE, rule: [rule] });
  const [finding] = findings;
  if (finding === undefined) throw new Error("no finding");
  return { reportId, finding };
}

test("confirming takes a finding out of the queue and leaves its history", async () => {
  const { finding } = await oneOpenFinding();
  const before = await getReviewCount(REVIEWER);
  const { id: findingId, revision } = finding;
  await decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "已发回" });

  expect((await getReviewCount(REVIEWER)).open).toBe(before.open - 1);
  const view = await getFinding(REVIEWER, findingId, QUEUE);
  expect(view).toMatchObject({ state: "confirmed", revision: revision + 1, isLive: true });
  expect(view.history).toMatchObject([
    { verdict: "confirmed", note: "已发回", actor: REVIEWER, carriedOver: false },
  ]);
  expect(view.history[0]?.printed).toContain("9");
});

test("of two who decide the same finding the second is told who decided what and when", async () => {
  const { finding } = await oneOpenFinding();
  const { id: findingId, revision } = finding;
  const decide = (verdict: "confirmed" | "dismissed") =>
    decideFinding(
      REVIEWER,
      verdict === "confirmed"
        ? { verdict, findingId, revision, note: "" }
        : { verdict, findingId, revision, note: "", reason: "explained" },
    );
  const [first, second] = await Promise.allSettled([decide("confirmed"), decide("dismissed")]);

  expect(first.status).toBe("fulfilled");
  const error = await failureOf(
    second.status === "rejected" ? Promise.reject(second.reason as Error) : Promise.resolve(),
  );
  expect(error.code).toBe("FINDING_DECIDED");
  expect(error.userMessage.zh).toContain(REVIEWER.name);
  expect(error.userMessage.en).toContain("an error of the report");
  expect(await reader().decision.count()).toBe(1);
});

test("a decision can be taken back, and the history keeps both steps", async () => {
  const { finding, reportId } = await oneOpenFinding();
  const open = await getReviewCount(REVIEWER);
  const { id: findingId, revision } = finding;
  const decided = await decideFinding(REVIEWER, {
    verdict: "dismissed",
    findingId,
    revision,
    reason: "explained",
    note: "",
  });
  await undoDecision(REVIEWER, { findingId, revision: decided.revision });

  expect(await getReviewCount(REVIEWER)).toEqual(open);
  const view = await getFinding(REVIEWER, findingId, QUEUE);
  expect(view.history.map(({ verdict }) => verdict)).toEqual(["undone", "dismissed"]);
  expect(view.report.id).toBe(reportId);
  const again = await failureOf(undoDecision(REVIEWER, { findingId, revision: view.revision }));
  expect(again.code).toBe("NOTHING_TO_UNDO");
});

test("a misreading is corrected with the decision, and the report is judged anew", async () => {
  const { finding, reportId } = await oneOpenFinding();
  const { id: findingId, revision } = finding;
  await decideFinding(REVIEWER, {
    verdict: "misread",
    findingId,
    revision,
    note: "印的是 8",
    corrections: [{ address: "applications.new.total", value: 8 }],
  });

  const report = await reader().report.findUniqueOrThrow({
    where: { id: reportId },
    include: { figures: true, findings: true, corrections: true },
  });
  expect(report.figures?.applications_new_total).toBe(8);
  expect(report.openErrors).toBe(0);
  expect(report.findings.every(({ isLive, retiredAt }) => !isLive && retiredAt !== null)).toBe(
    true,
  );
  expect(report.corrections).toMatchObject([
    { address: "applications.new.total", value: 8, printedBefore: "9", valueBefore: 9 },
  ]);
});

test("taking a misreading back takes its correction away and finds the finding again", async () => {
  const { finding, reportId } = await oneOpenFinding();
  const { id: findingId, revision } = finding;
  const open = await getReviewCount(REVIEWER);
  const decided = await decideFinding(REVIEWER, {
    verdict: "misread",
    findingId,
    revision,
    note: "",
    corrections: [{ address: "applications.new.total", value: 8 }],
  });
  await undoDecision(REVIEWER, { findingId, revision: decided.revision });

  expect(await getReviewCount(REVIEWER)).toEqual(open);
  const figures = await reader().reportFigures.findUniqueOrThrow({ where: { reportId } });
  expect(figures.applications_new_total).toBe(9);
});

test("a correction of a figure that the form does not have is refused and changes nothing", async () => {
  const { finding } = await oneOpenFinding();
  const { id: findingId, revision } = finding;
  const error = await failureOf(
    decideFinding(REVIEWER, {
      verdict: "misread",
      findingId,
      revision,
      note: "",
      corrections: [{ address: "applications.nonsense.total", value: 8 }],
    }),
  );
  expect(error.code).toBe("NOT_FOUND");
  expect(await getFinding(REVIEWER, findingId, QUEUE)).toMatchObject({
    state: "open",
    history: [],
  });
});

test("a finding that a correction has done away with can't be decided any more", async () => {
  const { finding } = await oneOpenFinding("applications-balance");
  const other = await listFindings(REVIEWER, { ...QUEUE, rule: ["applications-row-total"] });
  await decideFinding(REVIEWER, {
    verdict: "misread",
    findingId: finding.id,
    revision: finding.revision,
    note: "",
    corrections: [{ address: "applications.new.total", value: 8 }],
  });
  const [gone] = other.findings;
  if (gone === undefined) throw new Error("no second finding");
  const { id: findingId, revision } = gone;
  const error = await failureOf(
    decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "" }),
  );
  expect(error.code).toBe("FINDING_CHANGED");
});

test("who is not known may neither see nor decide", async () => {
  const { finding } = await oneOpenFinding();
  const stranger: Actor = { id: "stranger", name: "某人" };
  const { id: findingId, revision } = finding;
  const decided = decideFinding(stranger, { verdict: "confirmed", findingId, revision, note: "" });
  expect((await failureOf(decided)).code).toBe("NOT_ALLOWED");
  expect((await failureOf(getFinding(stranger, findingId, QUEUE))).code).toBe("NOT_ALLOWED");
});

test("a finding knows what comes before and after it in the filter it was opened from", async () => {
  await storeUncaused({ cells: { "applications.new.total": 9 } });
  await storeUncaused({ agency: "示例市财政局", cells: { "applications.handled.total": 3 } });
  const { findings, total } = await listFindings(REVIEWER, QUEUE);
  expect(total).toBeGreaterThan(2);

  const seen: string[] = [];
  for (let id = findings[0]?.id ?? null; id !== null;) {
    const view = await getFinding(REVIEWER, id, QUEUE);
    expect(view.queue).toMatchObject({
      position: seen.length + 1,
      total,
      previousId: seen.at(-1) ?? null,
    });
    seen.push(id);
    id = view.queue.nextId;
  }
  expect(seen).toEqual(findings.map(({ id }) => id));
});
