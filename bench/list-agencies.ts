import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { currentActor } from "@/lib/server/current-actor";
import { reader } from "@/lib/server/db";
import { listAgencies } from "@/lib/server/queries/list-agencies";
import { fillReports } from "./fill-reports";
import { milliseconds, printTable } from "./print-table";
import { timed } from "./timing";
import { withFreshData } from "./with-fresh-data";

const REPORTS = 10_000;
const RUNS = { warmUps: 5, runs: 50 };

interface View {
  readonly name: string;
  readonly parameters: Record<string, string>;
  /** The least that SQL has to do for it: a page of bodies, how many there are, and their sums. */
  readonly where: string;
  readonly order: string;
}

const VIEWS: readonly View[] = [
  {
    name: "one year, by name",
    parameters: { year: "2024" },
    where: "r.year = 2024",
    order: "a.name ASC",
  },
  {
    name: "one year, by penalties",
    parameters: { year: "2024", sort: "penalties", order: "desc" },
    where: "r.year = 2024",
    order: "f.disclosure_penalties_decisions DESC",
  },
  {
    name: "one region and kind",
    parameters: { year: "2024", region: "3306", kind: "housing" },
    where: "r.year = 2024 AND a.regionCode LIKE '3306%' AND a.kind = 'housing'",
    order: "a.name ASC",
  },
  {
    name: "a name searched",
    parameters: { year: "2024", q: "甲子" },
    where: "r.year = 2024 AND a.name LIKE '%甲子%'",
    order: "a.name ASC",
  },
];

const FROM = `FROM "Report" r JOIN "Agency" a ON a.id = r.agencyId JOIN "ReportFigures" f ON f.reportId = r.id`;
const COLUMNS = [
  "applications_new_total",
  "applications_handled_total",
  "disclosure_licences_decisions",
  "disclosure_penalties_decisions",
  "disclosure_fees_amount",
  "reviews_reconsideration_total",
];

async function bareSql({ where, order }: View): Promise<void> {
  const columns = COLUMNS.map((column) => `f.${column}`).join(", ");
  const sums = COLUMNS.map((column) => `SUM(f.${column})`).join(", ");
  const kept = `WHERE r.isCurrent AND ${where}`;
  await reader().$queryRawUnsafe(
    `SELECT a.id, a.name, a.regionName, r.id, r.form, ${columns} ${FROM} ${kept} ORDER BY ${order} LIMIT 60`,
  );
  await reader().$queryRawUnsafe(`SELECT COUNT(*), ${sums} ${FROM} ${kept}`);
}

async function row(view: View): Promise<string[]> {
  const actor = await currentActor();
  const query = AgencyListQuery.parse(view.parameters);
  const ours = await timed(RUNS, () => listAgencies(actor, query));
  const bare = await timed(RUNS, () => bareSql(view));
  return [
    view.name,
    milliseconds(ours.median),
    milliseconds(ours.p95),
    milliseconds(bare.median),
    milliseconds(bare.p95),
    `${(ours.median / bare.median).toFixed(1)} x`,
  ];
}

/** The query behind the page of agencies, against the SQL that it can't do without. */
export async function benchListAgencies(): Promise<void> {
  await withFreshData(async () => {
    await fillReports(REPORTS);
    const rows: string[][] = [];
    for (const view of VIEWS) rows.push(await row(view));
    printTable(
      `The list of agencies over ${REPORTS} reports in SQLite, ms (${RUNS.runs} runs, warm). The bare SQL is one page, the count and the sums of one year; the list also gives medians and the filters' counts, and keeps sums, counts and the order until the data changes`,
      ["view", "median", "p95", "bare SQL", "p95", "list / SQL"],
      rows,
    );
  });
}
