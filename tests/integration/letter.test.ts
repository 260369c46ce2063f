import { expect, test } from "vitest";
import { GET } from "@/app/api/agencies/[agencyId]/letters/[year]/route";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { reader } from "@/lib/server/db";
import { getLetter } from "@/lib/server/queries/get-letter";
import { listFindings } from "@/lib/server/queries/list-findings";
import { listLetterYears } from "@/lib/server/queries/list-letter-years";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { extractNow } from "@/tests/support/read-now";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const YEAR = 2020;

/** A late report whose total of received requests is 9 where its parts make 8; the body's id. */
async function storeFaulty(): Promise<string> {
  const reportId = await storeBuilt({
    cells: { "applications.new.total": 9 },
    publishedOn: "2021-02-20",
  });
  const { agencyId } = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  return agencyId;
}

async function confirm(rule: string): Promise<{ findingId: string; revision: number }> {
  const query = FindingListQuery.parse({ rule, state: "open" });
  const [finding] = (await listFindings(REVIEWER, query)).findings;
  if (finding === undefined) throw new Error(`${rule} was not found`);
  const { id: findingId, revision } = finding;
  const decided = await decideFinding(REVIEWER, {
    verdict: "confirmed",
    findingId,
    revision,
    note: "",
  });
  return { findingId, revision: decided.revision };
}

const download = (agencyId: string, year: string) =>
  GET(new Request("http://127.0.0.1/"), { params: Promise.resolve({ agencyId, year }) });

const pressed = (text: string) => text.replace(/\s+/gu, "");

test("a report in which nothing is confirmed makes a letter that says so", async () => {
  const agencyId = await storeFaulty();
  const view = await getLetter(REVIEWER, { agencyId, year: YEAR });

  expect(view.letter.points).toEqual([]);
  expect(view.letter.opening).toContain("没有需要更正的事项");
  expect(view.undecided).toBeGreaterThan(0);
  expect(await listLetterYears(REVIEWER, agencyId)).toEqual([]);
});

test("what is confirmed is in the letter, what is not, is not, and what is undone goes", async () => {
  const agencyId = await storeFaulty();
  const open = (await getLetter(REVIEWER, { agencyId, year: YEAR })).undecided;
  const decided = await confirm("applications-row-total");
  const view = await getLetter(REVIEWER, { agencyId, year: YEAR });

  const confirmed = await reader().finding.count({ where: { state: "confirmed" } });

  expect(confirmed).toBeGreaterThan(0);
  expect(view.letter.points).toHaveLength(1);
  expect(view.letter.points[0]?.title).toContain("申请表行总计不符");
  expect(view.letter.points[0]?.lines.map(({ text }) => text).join("\n")).toContain(
    "“总计”栏填“9”",
  );
  expect(view.undecided).toBe(open - confirmed);
  expect(await listLetterYears(REVIEWER, agencyId)).toEqual([{ year: YEAR, confirmed }]);

  await undoDecision(REVIEWER, decided);
  expect((await getLetter(REVIEWER, { agencyId, year: YEAR })).letter.points).toEqual([]);
});

test("the Word document holds every point, under the name of body and year", async () => {
  const agencyId = await storeFaulty();
  await confirm("applications-row-total");
  await confirm("late");
  const { letter, agency } = await getLetter(REVIEWER, { agencyId, year: YEAR });
  const answer = await download(agencyId, String(YEAR));

  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent(`${agency.name}2020年整改通知.docx`)}`,
  );
  const { document } = extractNow(new Uint8Array(await answer.arrayBuffer()));
  expect(document.format).toBe("docx");
  const text = pressed(document.text);
  expect(letter.points).toHaveLength(2);
  for (const { title, lines } of letter.points) {
    expect(text).toContain(pressed(title));
    for (const line of lines) expect(text).toContain(pressed(line.label + line.text));
  }
});

test("a new version of the report starts a letter of its own", async () => {
  const agencyId = await storeFaulty();
  await confirm("applications-row-total");
  await storeBuilt({});

  expect((await getLetter(REVIEWER, { agencyId, year: YEAR })).letter.points).toEqual([]);
});

test.each(["1999", "2021", "abc", "2020.5"])("there is no letter for the year %s", async (year) => {
  const agencyId = await storeFaulty();
  const answer = await download(agencyId, year);

  expect(answer.status).toBe(404);
});

test("there is no letter to a body that is not known", async () => {
  const failure = await failureOf(getLetter(REVIEWER, { agencyId: "none", year: YEAR }));

  expect(failure.code).toBe("NOT_FOUND");
});
