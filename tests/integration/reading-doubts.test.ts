import { afterEach, beforeEach, expect, test } from "vitest";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { reader } from "@/lib/server/db";
import { startIngest, stopIngest } from "@/lib/server/ingest/ingest";
import { getReport } from "@/lib/server/queries/get-report";
import { listFindings } from "@/lib/server/queries/list-findings";
import { docxFile, paragraph } from "@/tests/support/docx-file";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { smallReport } from "@/tests/support/small-report";
import { REVIEWER, readingOf, store, storeBuilt } from "@/tests/support/stored-report";
import { untilDone, upload } from "@/tests/support/uploading";

useFreshDatabase();
beforeEach(() => startIngest());
afterEach(() => stopIngest());

/** A report in Word with a part in a format that Word alone would open. */
const PROSE = new TextDecoder()
  .decode(smallReport("接听热线 300 次。"))
  .split("\n")
  .filter((line) => !line.includes("\t"));
const PARTIAL = docxFile({ body: `${PROSE.map((line) => paragraph(line)).join("")}<w:altChunk/>` });

test("a file that was read in part has a state of its own, also where it comes again", async () => {
  const batch = await untilDone(await upload([{ fileName: "年报.docx", bytes: PARTIAL }]));
  const again = await untilDone(await upload([{ fileName: "又.docx", bytes: PARTIAL }]));

  expect(batch.counts).toMatchObject({ partial: 1, stored: 0 });
  expect(batch.uploads[0]).toMatchObject({ state: "partial", stored: { isPartial: true } });
  expect(again.uploads[0]).toMatchObject({ state: "unchanged", stored: { isPartial: true } });
});

test("the report says that it was read in part, and which of its numbers have no place", async () => {
  const batch = await untilDone(await upload([{ fileName: "年报.docx", bytes: PARTIAL }]));
  const report = await getReport(REVIEWER, batch.uploads[0]?.stored?.reportId ?? "");

  expect(report.status).toBe("partial");
  expect(report.unplaced.map(({ printed }) => printed)).toEqual(["300"]);
});

test("a finding over a figure in doubt says to doubt the reading, until a person has looked", async () => {
  const address = "applications.new.total";
  const reportId = await storeBuilt({
    cells: { [address]: { value: 9, printed: "9", confidence: 0.5, doubtful: true } },
  });
  const inDoubt = async () => {
    const { findings } = await listFindings(REVIEWER, FindingListQuery.parse({}));
    return findings.filter(({ isDoubtful }) => isDoubtful).map(({ rule }) => rule);
  };
  expect(await inDoubt()).toContain("applications-balance");
  const sure = await reader().finding.findMany({ where: { reportId, isDoubtful: false } });
  for (const { content } of sure) expect(content).not.toContain(`"${address}"`);

  await correctCell(REVIEWER, { reportId, address, correction: { value: 9 }, note: "" });

  expect(await inDoubt()).toEqual([]);
});

test("a report that was read whole is not partial, and nothing in it is in doubt", async () => {
  const outcome = await store(readingOf({ cells: { "applications.new.total": 9 } }));

  expect(outcome.kind).toBe("stored");
  expect(await reader().report.findFirst()).toMatchObject({ isPartial: false });
  expect(await reader().finding.count({ where: { isDoubtful: true } })).toBe(0);
});
