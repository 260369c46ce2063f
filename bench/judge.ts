import { setImmediate } from "node:timers/promises";
import { ReadReport } from "@/lib/domain/report";
import { judge } from "@/lib/rules/run-rules";
import { RULES } from "@/lib/rules/catalogue";
import { bulkReports } from "@/lib/sample/set/bulk-reports";
import { readNow } from "@/tests/support/read-now";
import { milliseconds, printTable } from "./print-table";
import { timed } from "./timing";

const RUNS = { warmUps: 20, runs: 200 };
const REPORTS = 10_000;
/** So many reports are written and read, which takes far longer than judging them. */
const WRITTEN = 500;
const SEED = 1;

interface Judged {
  readonly text: string;
  readonly report: ReadReport;
}

function* readings(count: number): Generator<Judged> {
  for (const { fileName, bytes } of bulkReports(count, SEED)) {
    const result = readNow(bytes);
    if (!result.ok) throw new Error(`${fileName}: ${result.failure.code}`);
    yield { report: result.report, text: JSON.stringify(result.report) };
  }
}

/** The same report with the natural persons of two rows wrong, so that causes are searched for. */
function spoilt(report: ReadReport): ReadReport {
  const cells = { ...report.cells };
  for (const row of ["handled", "carried_out"] as const) {
    for (const column of ["natural_person", "total"] as const) {
      const address = `applications.${row}.${column}` as const;
      const cell = cells[address];
      if (cell !== undefined) cells[address] = { ...cell, value: (cell.value ?? 0) + 7 };
    }
  }
  return { ...report, cells };
}

async function ofOneReport(): Promise<void> {
  const [before, now] = [...readings(2)];
  if (before === undefined || now === undefined) throw new Error("no sample reports");
  const wrong = spoilt(now.report);
  if (judge(wrong, before.report).causes.length === 0) throw new Error("no cause is found");
  const works: readonly (readonly [string, () => unknown])[] = [
    [`all ${RULES.length} checks, a clean report`, () => judge(now.report, before.report)],
    ["the same, four wrong figures and their cause", () => judge(wrong, before.report)],
    ["reference: JSON.parse of the reading", (): unknown => JSON.parse(now.text)],
    ["reference: parsed and checked by its schema", () => ReadReport.parse(JSON.parse(now.text))],
  ];
  const rows: string[][] = [];
  for (const [name, work] of works) {
    const { median, p95 } = await timed(RUNS, work);
    rows.push([name, milliseconds(median), milliseconds(p95)]);
  }
  printTable(`Judging one report, ms (${RUNS.runs} runs, warm)`, ["what", "median", "p95"], rows);
}

async function ofMany(): Promise<void> {
  const texts = [...readings(WRITTEN)].map(({ text }) => text);
  const taken = { judge: 0, parse: 0 };
  for (let done = 0; done < REPORTS; done += texts.length) {
    const start = performance.now();
    const parsed = texts.map((text): unknown => JSON.parse(text));
    taken.parse += performance.now() - start;
    const reports = parsed.map((reading) => ReadReport.parse(reading));
    const begun = performance.now();
    reports.forEach((report, index) => judge(report, reports[index - 1] ?? null));
    taken.judge += performance.now() - begun;
    await setImmediate();
  }
  const row = (name: string, time: number): string[] => [
    name,
    (time / 1000).toFixed(1),
    (REPORTS / (time / 1000)).toFixed(0),
  ];
  printTable(
    `Judging ${REPORTS} readings in memory (${WRITTEN} reports, parsed anew each round), each beside the year before`,
    ["what", "seconds", "reports/s"],
    [row("all checks", taken.judge), row("reference: JSON.parse of the readings", taken.parse)],
  );
}

/** All checks and the search for causes, on one report and on many, beside parsing the same readings. */
export async function benchJudge(): Promise<void> {
  await ofOneReport();
  await ofMany();
}
