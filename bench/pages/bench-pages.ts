import { httpRequest } from "@/tests/support/http-request";
import { startServer } from "@/tests/support/running-server";
import { startCluster } from "@/tests/support/postgresql/cluster";
import { newDatabase } from "@/tests/support/postgresql/new-database";
import { hasPostgresql } from "@/tests/support/postgresql/server-programs";
import { reader, write } from "@/lib/server/db";
import { noteChange } from "@/lib/server/store/data-changes";
import { fillReports } from "../fill-reports";
import { milliseconds, printTable } from "../print-table";
import { type Timing, timed } from "../timing";
import { withFreshData } from "../with-fresh-data";
import { BENCHED_YEAR, type BenchedPage, benchedPages } from "./benched-pages";

const SIZES = [1_000, 60_000] as const;
const RUNS = { warmUps: 3, runs: 30 };
const ANEW = { warmUps: 1, runs: 8 };

interface Measured {
  /** What a page asks of the database, while nothing changes. */
  readonly warm: Timing;
  /** The first time after a report of the latest year was stored. */
  readonly after: Timing;
  /** The first time after a change that belongs to no year: nothing is remembered. */
  readonly anew: Timing;
  readonly bare: Timing;
  /** The whole page from a server of its own, while nothing changes. */
  readonly page: Timing;
}

async function inTurn(statements: readonly string[]): Promise<void> {
  for (const statement of statements) await reader().$queryRawUnsafe(statement);
}

const change = (year?: number) => () =>
  write((tx) => noteChange(tx, { kind: "figures", ...(year !== undefined && { year }) }));

async function fetched(url: string): Promise<void> {
  // A connection that was idle while something else was measured may just be closing.
  const { status } = await httpRequest(url, { headers: { connection: "close" } });
  if (status !== 200) throw new Error(`${url} answered ${status}`);
}

async function measured({ ask, bare, path }: BenchedPage, site: string): Promise<Measured> {
  return {
    warm: await timed(RUNS, ask),
    after: await timed(ANEW, ask, change(BENCHED_YEAR)),
    anew: await timed(ANEW, ask, change()),
    bare: await timed(RUNS, () => inTurn(bare)),
    page: await timed(RUNS, () => fetched(site + path)),
  };
}

/** Each page over so many reports, in the order of the list. */
async function atSize(reports: number, url?: string): Promise<Map<string, Measured>> {
  const all = new Map<string, Measured>();
  await withFreshData(async () => {
    await fillReports(reports);
    // PostgreSQL does it by itself, a minute later.
    if (url !== undefined) await inTurn(["ANALYZE"]);
    const server = await startServer();
    try {
      for (const page of await benchedPages()) {
        all.set(page.name, await measured(page, server.url));
      }
    } finally {
      await server.end("SIGTERM");
    }
  }, url);
  return all;
}

const times = (a: Timing, b: Timing): string => `${(a.median / b.median).toFixed(1)} x`;
const both = ({ median, p95 }: Timing): string[] => [milliseconds(median), milliseconds(p95)];

function print(database: string, small: Map<string, Measured>, large: Map<string, Measured>): void {
  const [few, many] = SIZES.map((size) => size.toLocaleString("en"));
  printTable(
    `What pages ask of ${database} over ${many} reports, ms: while nothing changes, the first time after a report of the year was stored, the first time after a change of everything; the least that SQL must do for it; and the whole page from a server, while nothing changes`,
    ["page", ...["warm", "after", "anew", "bare SQL", "page"].flatMap((name) => [name, "p95"])],
    [...large].map(([name, { warm, after, anew, bare, page }]) => [
      name,
      ...[warm, after, anew, bare, page].flatMap(both),
    ]),
  );
  printTable(
    `The same as multiples of the bare SQL, and of what it takes over ${few} reports`,
    ["page", "warm / SQL", "after / SQL", "anew / SQL"].concat(
      ["warm", "after", "anew", "bare SQL", "page"].map((name) => `${name} grows`),
    ),
    [...large].flatMap(([name, now]) => {
      const before = small.get(name);
      if (before === undefined) return [];
      const { warm, after, anew, bare, page } = now;
      return [
        [
          name,
          ...[warm, after, anew].map((timing) => times(timing, bare)),
          times(warm, before.warm),
          times(after, before.after),
          times(anew, before.anew),
          times(bare, before.bare),
          times(page, before.page),
        ],
      ];
    }),
  );
}

async function onSqlite(): Promise<void> {
  const small = await atSize(SIZES[0]);
  print("SQLite", small, await atSize(SIZES[1]));
}

async function onPostgresql(): Promise<void> {
  const cluster = await startCluster();
  const all: Map<string, Measured>[] = [];
  try {
    for (const size of SIZES) {
      const database = await newDatabase(cluster.url("postgres"));
      all.push(await atSize(size, database.url));
      await database.drop();
    }
  } finally {
    await cluster.stop();
  }
  const [small, large] = all;
  if (small !== undefined && large !== undefined) print("PostgreSQL", small, large);
}

/** The pages that compare, on both databases, beside the least that SQL must do for them. */
export async function benchPages(): Promise<void> {
  await onSqlite();
  if (hasPostgresql()) await onPostgresql();
  else console.log("PostgreSQL is left out: no server programs were found.");
}
