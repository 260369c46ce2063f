import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { METRICS } from "@/lib/metrics/catalogue";
import { quantityOfMetric } from "@/lib/metrics/quantity-of-metric";
import { reader, write } from "@/lib/server/db";
import { metricField } from "@/lib/server/metrics/metric-field";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { metricFields, storedQuantity } from "@/lib/server/metrics/stored-quantity";
import { fillMetrics } from "@/lib/server/metrics/sync-metrics";
import { dataVersion } from "@/lib/server/queries/data-version";
import { remembered } from "@/lib/server/queries/remembered";
import { noteChange } from "@/lib/server/store/data-changes";
import { absentReasons, figureReader, formOf } from "@/lib/server/store/read-figures";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { readNow } from "@/tests/support/read-now";
import { store, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

/** Every indicator of every stored report: by its row of indicators, and by its figures. */
async function bothWays() {
  const reports = await reader().report.findMany({ include: { figures: true, metrics: true } });
  return reports.flatMap((report) => {
    if (report.figures === null || report.metrics === null) throw new Error("A row is missing");
    const form = formOf(report.form);
    const record = reportRecord(report);
    const absent = absentReasons(report.figures.absent);
    const figureAt = figureReader(form, report.figures);
    const row = report.metrics;
    return METRICS.map((metric) => ({
      id: metric.id,
      stored: storedQuantity(metric, { form, record, absent, row }),
      computed: quantityOfMetric(metric, { form, record, figureAt }),
    }));
  });
}

test("a report's row of indicators says what its figures say", async () => {
  let stored = 0;
  for (const { bytes } of [...sampleReports()].slice(0, 20)) {
    const read = readNow(bytes);
    if (read.ok && (await store(read.report)).kind === "stored") stored += 1;
  }
  expect(stored).toBeGreaterThan(12);
  await storeBuilt({ cells: { "applications.denied.process.total": "blank" } });
  const compared = await bothWays();
  expect(compared.length).toBeGreaterThan(METRICS.length * 12);
  for (const { id, stored, computed } of compared) expect([id, stored]).toEqual([id, computed]);
});

test("rows of an earlier version of the program are computed anew, and no others", async () => {
  await storeBuilt({ agency: "甲市财政局", cells: { "applications.new.total": 7 } });
  await storeBuilt({ agency: "乙市财政局" });
  await storeBuilt({ agency: "丙市财政局" });
  const [first, second] = await reader().reportMetrics.findMany({ orderBy: { reportId: "asc" } });
  if (first === undefined || second === undefined) throw new Error("Nothing was stored");
  await reader().reportMetrics.update({
    where: { reportId: first.reportId },
    data: { formulas: "older", applications_received: 99 },
  });
  await reader().reportMetrics.delete({ where: { reportId: second.reportId } });
  expect(await write(fillMetrics)).toBe(2);
  expect(await write(fillMetrics)).toBe(0);
  expect(await reader().reportMetrics.findUnique({ where: { reportId: first.reportId } })).toEqual(
    first,
  );
  expect(await reader().reportMetrics.count()).toBe(3);
});

test("only what rates divide is asked for", () => {
  const rate = METRICS.filter(({ id }) => id === "disclosure-rate" || id === "denial-rate");
  expect(metricFields(rate)).toEqual([
    "outcome_disclosed",
    "applications_handled",
    "outcome_denied",
  ]);
  expect(metricField("outcome-denied")).toBe("outcome_denied");
});

test("an answer is remembered until the data changes, and a failure never", async () => {
  let asked = 0;
  const ask = remembered("test", async (question: { readonly of: string }) => {
    asked += 1;
    if (question.of === "fail") throw new Error("no");
    return [question.of, await reader().agency.count()] as const;
  });
  expect(await ask({ of: "a" })).toEqual(["a", 0]);
  expect(await ask({ of: "a" })).toEqual(["a", 0]);
  expect(await ask({ of: "b" })).toEqual(["b", 0]);
  expect(asked).toBe(2);
  await storeBuilt();
  expect(await ask({ of: "a" })).toEqual(["a", 1]);
  expect(asked).toBe(3);
  await expect(ask({ of: "fail" })).rejects.toThrow("no");
  await expect(ask({ of: "fail" })).rejects.toThrow("no");
  expect(asked).toBe(5);
});

test("a change that is taken back does not count", async () => {
  const before = await dataVersion();
  await expect(
    write(async (tx) => {
      await noteChange(tx, { kind: "body" });
      throw new Error("taken back");
    }),
  ).rejects.toThrow("taken back");
  expect(await dataVersion()).toBe(before);
});

/** Commands that change nothing of what is remembered: the queue of uploads alone. */
const UPLOADS_ALONE = [
  "add-upload",
  "create-upload-batch",
  "decide-upload",
  "load-samples",
  "reread-all",
  "reread-report",
  "retry-upload",
];
/** Commands whose change of the version is tested beside what else they do, below or in their own file. */
const CHANGING = [
  "add-kind-word",
  "correct-cell",
  "decide-finding",
  "decide-many",
  "move-report",
  "remove-kind-word",
  "remove-samples",
  "rename-agency",
  "say-agency-kind",
  "say-region-complete",
  "undo-batch",
  "undo-decision",
];

test("every command is known to change the version of the data, or not to", () => {
  const commands = readdirSync("lib/server/commands").map((name) => name.replace(/\.ts$/u, ""));
  expect(commands.sort()).toEqual([...UPLOADS_ALONE, ...CHANGING].sort());
});
