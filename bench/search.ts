import type { SearchFilter } from "@/lib/domain/views/search";
import { bulkYears } from "@/lib/sample/set/bulk-reports";
import { sampleReportOf } from "@/lib/sample/set/sample-report-of";
import { reader, write } from "@/lib/server/db";
import { searchProse } from "@/lib/server/queries/search/search-prose";
import { syncReportText } from "@/lib/server/store/report-text";
import { fillReports } from "./fill-reports";
import { milliseconds, printTable } from "./print-table";
import { timed } from "./timing";
import { withFreshData } from "./with-fresh-data";

const REPORTS = 20_000;
const RUNS = { warmUps: 5, runs: 100 };
const ROWS_AT_ONCE = 50;
/** Samples are short: so many together are as long as a report. */
const TOGETHER = 3;
const ANY: SearchFilter = { year: null, region: null, kind: null };
const PAGE = { offset: 0, size: 20 };

function proseOfSamples(): string[] {
  return Array.from(bulkYears(REPORTS, 1), ({ body, year, form, figures }) => {
    const { title, sections } = sampleReportOf(body, year, form.id, figures, 1);
    const paragraphs = sections.flatMap((each) => [...each.beforeTable, ...each.afterTable]);
    return [title, ...paragraphs].join("\n");
  });
}

/** The text of a report, and of others that no other report has together with it. */
function textOf(prose: readonly string[], index: number): string {
  return Array.from({ length: TOGETHER }, (_, step) => {
    return prose[(index * (step * 6 + 1) + step) % prose.length] ?? "";
  }).join("\n");
}

/** @returns ms for each report */
async function fillTexts(texts: readonly string[]): Promise<number> {
  const reports = await reader().report.findMany({
    orderBy: { id: "asc" },
    select: { id: true, year: true, isCurrent: true },
  });
  const start = performance.now();
  for (let from = 0; from < reports.length; from += ROWS_AT_ONCE) {
    await write(async (tx) => {
      for (const [step, report] of reports.slice(from, from + ROWS_AT_ONCE).entries()) {
        const text = texts[from + step] ?? "";
        const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length, level: null }];
        await syncReportText(tx, report, { text, blocks });
      }
    });
  }
  return (performance.now() - start) / reports.length;
}

/** Characters from all over the texts, as somebody would type them; a letter besides, and none has them. */
function question(texts: readonly string[], length: number, run: number, isRare: boolean): string {
  const text = (texts[(run * 7919) % texts.length] ?? "").replace(/[^\p{Script=Han}]/gu, "");
  const at = (run * 104_729) % Math.max(1, text.length - length);
  const word = text.slice(at, at + length);
  return isRare ? `${word.slice(0, length - 1)}龘` : word;
}

interface Asked {
  readonly name: string;
  readonly length: number;
  readonly isRare: boolean;
}

const ASKED: readonly Asked[] = [
  { name: "three characters", length: 3, isRare: false },
  { name: "six characters", length: 6, isRare: false },
  { name: "three that no text has", length: 3, isRare: true },
  { name: "two characters", length: 2, isRare: false },
  { name: "two that no text has", length: 2, isRare: true },
];

async function row(texts: readonly string[], { name, length, isRare }: Asked): Promise<string[]> {
  let run = 0;
  const ours = await timed(RUNS, () =>
    searchProse([question(texts, length, (run += 1), isRare)], ANY, PAGE),
  );
  run = 0;
  const bare = await timed({ warmUps: 1, runs: 20 }, () => {
    const like = `%${question(texts, length, (run += 1), isRare)}%`;
    return reader().$queryRaw`SELECT COUNT(*) FROM "ReportText" WHERE "folded" LIKE ${like}`;
  });
  return [
    name,
    milliseconds(ours.median),
    milliseconds(ours.p95),
    milliseconds(bare.median),
    milliseconds(bare.p95),
  ];
}

/** A page of hits with their places, against reading through all texts with LIKE. */
export async function benchSearch(): Promise<void> {
  await withFreshData(async () => {
    await fillReports(REPORTS);
    const prose = proseOfSamples();
    const texts = prose.map((_, index) => textOf(prose, index));
    const each = await fillTexts(texts);
    const again = await fillTexts(texts);
    const rows: string[][] = [];
    for (const asked of ASKED) rows.push(await row(texts, asked));
    const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
    printTable(
      `The prose of ${REPORTS} reports of ${length} characters in SQLite, ms (${RUNS.runs} runs, warm): a page of ${PAGE.size} hits and how many there are. To make a report searchable takes ${each.toFixed(1)} ms, to find that it is ${again.toFixed(1)}`,
      ["looked for", "median", "p95", "LIKE", "p95"],
      rows,
    );
  });
}
