import { expect, test } from "vitest";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { getFinding } from "@/lib/server/queries/get-finding";
import { findingsOf } from "@/tests/support/caused-report";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const ALL = FindingListQuery.parse({ state: "all" });

async function viewOf(reportId: string, rule: string) {
  const row = (await findingsOf(reportId)).find((finding) => finding.rule === rule);
  if (row === undefined) throw new Error(`${rule} was not found`);
  return getFinding(REVIEWER, row.id, ALL);
}

test("a finding comes with its cause: what would be changed, where it stands, how many it closes", async () => {
  const reportId = await storeBuilt({ cells: { "applications.new.total": 80 } });

  const { hint, document } = await viewOf(reportId, "applications-balance");

  // The row, and what the prose says was received, have the same cause.
  expect(hint).toMatchObject({ ways: 1, others: 2 });
  const [change, another] = hint?.repairs[0]?.changes ?? [];
  expect(another).toBeUndefined();
  expect(change).toMatchObject({
    address: "applications.new.total",
    from: 80,
    to: 8,
    label: { zh: "一、本年新收政府信息公开申请数量 · 总计" },
  });
  expect(document.text.slice(change?.place?.start, change?.place?.end)).toBe("80");
});

test("a finding of the tables shows what the prose says of its figures, and how that stands", async () => {
  const reportId = await storeBuilt({ cells: { "applications.new.total": 80 } });

  const { statements } = await viewOf(reportId, "applications-row-total");

  expect(statements).toMatchObject([{ quote: "收到政府信息公开申请8件", standing: "contradicts" }]);
});

test("a finding across years names last year's figures with the report that gives them", async () => {
  const before = await storeBuilt({ year: 2019 });
  const reportId = await storeBuilt({
    year: 2020,
    cells: { "applications.carried_in.natural_person": 2, "applications.carried_in.total": 2 },
  });

  const { lastYear } = await viewOf(reportId, "carry-over");

  expect(lastYear).toMatchObject([
    {
      address: "applications.carried_out.natural_person",
      value: 1,
      year: 2019,
      reportId: before,
    },
  ]);
});

test("a finding says first whether to doubt the report or the reading", async () => {
  const sure = await storeBuilt({ cells: { "applications.new.total": 80 } });
  const unsure = await storeBuilt({
    agency: "示例市水利局",
    cells: {
      "applications.new.total": { value: 80, printed: "80", confidence: 0.4, doubtful: true },
    },
  });

  expect((await viewOf(sure, "applications-balance")).doubt).toMatchObject({ doubt: "report" });
  expect((await viewOf(unsure, "applications-balance")).doubt).toMatchObject({
    doubt: "reading",
    cells: ["applications.new.total"],
  });
});

test("a finding that no small change explains has no hint", async () => {
  const reportId = await storeBuilt({ cells: { "disclosure.licences.decisions": "blank" } });

  expect((await viewOf(reportId, "blank-cells")).hint).toBeNull();
});
