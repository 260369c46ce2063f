import { expect, test } from "vitest";
import { FindingListQuery, type QueueLine } from "@/lib/domain/views/finding-list";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { reader } from "@/lib/server/db";
import { getAgency } from "@/lib/server/queries/get-agency";
import { getFinding } from "@/lib/server/queries/get-finding";
import { getOverview } from "@/lib/server/queries/get-overview";
import { getReviewCount } from "@/lib/server/queries/get-review-count";
import { listAssignees } from "@/lib/server/queries/list-assignees";
import { listFindings } from "@/lib/server/queries/list-findings";
import { storeUncaused } from "@/tests/support/caused-report";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const QUEUE = FindingListQuery.parse({});
const LATER = FindingListQuery.parse({ state: "later" });
const UNBALANCED = { cells: { "applications.new.total": 9 } };

async function firstLine(): Promise<QueueLine> {
  const [line] = (await listFindings(REVIEWER, QUEUE)).findings;
  if (line === undefined) throw new Error("no finding");
  return line;
}

function leave(line: Pick<QueueLine, "id" | "revision">, assignee: string | null, note = "") {
  const { id: findingId, revision } = line;
  return decideFinding(REVIEWER, { verdict: "later", findingId, revision, assignee, note });
}

test("what is left for later leaves the queue, and is still counted as open", async () => {
  const reportId = await storeUncaused(UNBALANCED);
  const counted = await getReviewCount(REVIEWER);
  const report = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  const line = await firstLine();
  const before = await listFindings(REVIEWER, QUEUE);
  await leave(line, "王敏", "等对方回函");

  const after = await listFindings(REVIEWER, QUEUE);
  expect(after.total).toBe(before.total - 1);
  expect(after.findings.map(({ id }) => id)).not.toContain(line.id);
  expect(await getReviewCount(REVIEWER)).toEqual(counted);
  expect(await reader().report.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({
    openErrors: report.openErrors,
    openWarnings: report.openWarnings,
    openNotices: report.openNotices,
  });
  expect((await getOverview(REVIEWER)).decidedFindings).toBe(0);
  const { openFindings } = await getAgency(REVIEWER, line.agency.id);
  expect(openFindings.map(({ id }) => id)).toContain(line.id);
  expect((await listFindings(REVIEWER, { ...QUEUE, state: "decided" })).total).toBe(0);
});

test("it is found by its state and by who is to look at it, and the history says who that is", async () => {
  await storeUncaused(UNBALANCED);
  await storeUncaused({ ...UNBALANCED, agency: "示例市财政局" });
  const line = await firstLine();
  await leave(line, "王敏");
  const other = await firstLine();
  await leave(other, null, "口径待定");

  const { findings, facets } = await listFindings(REVIEWER, LATER);
  expect(findings.map(({ id, assignee }) => [id, assignee])).toEqual(
    expect.arrayContaining([
      [line.id, "王敏"],
      [other.id, null],
    ]),
  );
  expect(findings).toHaveLength(2);
  expect(facets.assignees).toMatchObject([{ value: "王敏", count: 1 }]);
  expect((await listFindings(REVIEWER, QUEUE)).facets.assignees).toMatchObject([{ count: 1 }]);
  const hers = await listFindings(REVIEWER, { ...LATER, assignee: "王敏" });
  expect(hers.findings.map(({ id }) => id)).toEqual([line.id]);
  const view = await getFinding(REVIEWER, line.id, LATER);
  expect(view.history).toMatchObject([{ verdict: "later", assignee: "王敏", batch: null }]);
});

test("it can be left to another, decided directly, or taken back", async () => {
  await storeUncaused(UNBALANCED);
  const line = await firstLine();
  const { id: findingId } = line;
  const { revision } = await leave(line, "王敏");
  const again = await leave({ id: findingId, revision }, "李强");
  expect(await getFinding(REVIEWER, findingId, LATER)).toMatchObject({ assignee: "李强" });

  const decided = await decideFinding(REVIEWER, {
    verdict: "confirmed",
    findingId,
    revision: again.revision,
    note: "",
  });
  const confirmed = await getFinding(REVIEWER, findingId, LATER);
  expect(confirmed).toMatchObject({ state: "confirmed", assignee: null });
  expect(confirmed.history.map(({ verdict }) => verdict)).toEqual(["confirmed", "later", "later"]);

  await undoDecision(REVIEWER, { findingId, revision: decided.revision });
  const { revision: now } = await getFinding(REVIEWER, findingId, QUEUE);
  const left = await leave({ id: findingId, revision: now }, "王敏");
  await undoDecision(REVIEWER, { findingId, revision: left.revision });
  expect(await getFinding(REVIEWER, findingId, QUEUE)).toMatchObject({
    state: "open",
    assignee: null,
  });
});

test("a new version takes over to whom a finding was left", async () => {
  await storeUncaused(UNBALANCED);
  const line = await firstLine();
  await leave(line, "王敏");
  await storeUncaused({ ...UNBALANCED, overview: "全年工作平稳，另有补充。" });

  const { findings } = await listFindings(REVIEWER, LATER);
  expect(findings).toMatchObject([{ rule: line.rule, assignee: "王敏", revision: 1 }]);
  const view = await getFinding(REVIEWER, findings[0]?.id ?? "", LATER);
  expect(view.history).toMatchObject([{ verdict: "later", assignee: "王敏", carriedOver: true }]);
});

test("names are suggested: those in use first, then those used lately", async () => {
  await storeUncaused(UNBALANCED);
  const line = await firstLine();
  const { revision } = await leave(line, "李强");
  await leave({ id: line.id, revision }, "王敏");
  expect(await listAssignees(REVIEWER)).toEqual(["王敏", "李强"]);
});
