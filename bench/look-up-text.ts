import { createClient } from "@libsql/client";
import { LOCAL_USER } from "@/lib/server/current-actor";
import { write } from "@/lib/server/db";
import { readEnv } from "@/lib/server/env";
import { findBearers } from "@/lib/server/store/text-prints";
import { milliseconds, printTable } from "./print-table";
import { timed } from "./timing";
import { withFreshData } from "./with-fresh-data";

const REPORTS = 100_000;
const YEARS_OF_A_BODY = 5;
const SENTENCES = 30;
const RUNS = { warmUps: 5, runs: 100 };

/** Spreads numbers over all hashes, each on one of its own: a prime below 2^53 to count around. */
const PRIME = 9_007_199_254_740_881n;
const STEP = 2_654_435_761n;
const hashOfSentence = (number: number): bigint => (BigInt(number) * STEP) % PRIME;

/** Two sentences of each report are among fifty that all reports draw from. */
const COMMON = 50;

const NUMBERS = (count: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`;
const ID = (letter: string, number: string) =>
  `printf('01a21448-0000-7000-8000-${letter}%011d', ${number})`;

/** Only what the look-up reads; written by SQL, since a client binds three million rows slowly. */
const FILL = [
  `INSERT INTO "SourceFile" ("sha256", "size", "name") VALUES ('0', 0, 'bench')`,
  `${NUMBERS(REPORTS / YEARS_OF_A_BODY)} INSERT INTO "Agency" ("id", "name", "kind", "level")
    SELECT ${ID("a", "i")}, '示例第' || i || '局', 'other', 'county' FROM n`,
  `${NUMBERS(REPORTS)} INSERT INTO "Report" ("id", "agencyId", "year", "version", "isCurrent",
      "sourceSha256", "fileName", "programVersion", "figuresRead", "figuresExpected", "storedById", "storedByName")
    SELECT ${ID("b", "i")}, ${ID("a", `i / ${YEARS_OF_A_BODY}`)}, 2020 + i % ${YEARS_OF_A_BODY}, 1, 1,
      '0', '', 'bench', 0, 0, '${LOCAL_USER.id}', '' FROM n`,
  `${NUMBERS(SENTENCES)} INSERT INTO "TextPrint" ("reportId", "start", "end", "hash")
    SELECT r."id", n.i * 50, n.i * 50 + 50,
      CASE WHEN n.i < 2 THEN (r.rowid * 7 + n.i) % ${COMMON}
        ELSE ((r.rowid * ${SENTENCES} + n.i) * ${STEP}) % ${PRIME} END
    FROM "Report" r CROSS JOIN n`,
];

/** A new report: two common sentences, three passages of others, and the rest its own. */
function hashesOfReport(run: number): number[] {
  return Array.from({ length: SENTENCES }, (_, index) => {
    if (index < 2) return (run * 7 + index) % COMMON;
    const other = ((run * 7919) % REPORTS) + 1;
    const isShared = index < 12;
    return Number(hashOfSentence(other * SENTENCES + index)) + (isShared ? 0 : 1);
  });
}

/** The text of one new report looked up among all that are stored, against as many bare look-ups. */
export async function benchLookUpText(): Promise<void> {
  await withFreshData(async () => {
    await write(async (tx) => {
      for (const sql of FILL) await tx.$executeRawUnsafe(sql);
    });
    const seeker = { agencyId: "none", isSample: false };
    let run = 0;
    let found = 0;
    const ours = await timed(RUNS, () =>
      write(async (tx) => {
        found += (await findBearers(tx, seeker, hashesOfReport((run += 1)))).length;
      }),
    );
    if (found === 0) throw new Error("No shared sentence was found");

    const client = createClient({ url: readEnv().databaseUrl });
    const bare = await timed(RUNS, async () => {
      run += 1;
      for (let index = 0; index < SENTENCES; index += 1) {
        const number = String((run * 7919 + index * 31) % REPORTS).padStart(11, "0");
        const id = `01a21448-0000-7000-8000-b${number}`;
        await client.execute({ sql: `SELECT "year" FROM "Report" WHERE "id" = ?`, args: [id] });
      }
    });
    client.close();
    printTable(
      `The text of a new report of ${SENTENCES} sentences, looked up among ${REPORTS} stored reports in SQLite, ms (${RUNS.runs} runs, warm). The bare look-ups are of as many reports by primary key`,
      ["", "median", "p95"],
      [
        ["look-up of shared text", milliseconds(ours.median), milliseconds(ours.p95)],
        [`${SENTENCES} primary keys, libsql`, milliseconds(bare.median), milliseconds(bare.p95)],
      ],
    );
  });
}
