import "server-only";
import { z } from "zod";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { Standing } from "@/lib/domain/views/agency-list";
import type { ColumnId } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS } from "@/lib/server/queries/reports/conditions";
import { inUnit } from "@/lib/server/store/fen";
import { listColumn } from "./columns";

const Row = z.object({
  kind: z.string(),
  level: z.string(),
  isSample: z.coerce.boolean(),
  values: z.string(),
});

/** By peer group, the values of its bodies, smallest first. */
type PeerValues = ReadonlyMap<string, Float64Array>;

function groupOf({ kind, level, isSample }: Pick<AgencyRef, "kind" | "level" | "isSample">) {
  return `${kind} ${level} ${isSample}`;
}

/**
 * The values of all bodies in a year, sorted by the database, so that any window of the list is
 * ranked by looking them up: ranking them anew for each window takes a hundred times as long. As
 * whole numbers and their quotients, since the databases write fractions differently.
 */
const askPeerValues = remembered(
  "peer-values",
  async ({ id, year }: { id: ColumnId; year: number }): Promise<PeerValues> => {
    const column = listColumn(id);
    if (column === null) return new Map();
    const { rate, view } = column;
    const value = column.sql();
    const whole = (sql: Prisma.Sql) => Prisma.sql`CAST(CAST(${sql} AS BIGINT) AS TEXT)`;
    const text =
      rate === null ? whole(value) : Prisma.sql`${whole(rate.of)} || '/' || ${whole(rate.per)}`;
    // Of a rate only what rests on enough cases is ranked.
    const counts =
      rate === null || rate.least === null
        ? Prisma.sql`TRUE`
        : Prisma.sql`${rate.per} >= ${rate.least}`;
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT a."kind", a."level", a."isSample",
        string_agg(${text}, ',' ORDER BY ${value}) AS "values"
      ${FROM_REPORTS}
      WHERE r."year" = ${year} AND ${value} IS NOT NULL AND ${counts}
      GROUP BY a."kind", a."level", a."isSample"`;
    const valueOf = (written: string) => {
      const [of, per] = written.split("/").map(Number);
      const number = (of ?? 0) / (per ?? 1);
      return inUnit(view, number);
    };
    return new Map(
      rows.map((raw) => {
        const { kind, level, isSample, values } = Row.parse(raw);
        const group = [kind, level, isSample].join(" ");
        return [group, Float64Array.from(values.split(","), valueOf)];
      }),
    );
  },
  { yearsOf: ({ year }) => [year] },
);

/** How many of the sorted values are smaller than a number, or, with `orEqual`, not larger. */
function countBelow(values: Float64Array, number: number, orEqual: boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? 0;
    if (value < number || (orEqual && value === number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type StandingOf = (agency: AgencyRef, quantity: Quantity) => Standing | null;

/**
 * How bodies stand in a year among their peers: bodies of the same kind and level, samples among
 * samples, whatever the list's filters leave. Null for what has no value, or one of few cases.
 */
export async function standingsOf(id: ColumnId, year: number): Promise<StandingOf> {
  const groups = await askPeerValues({ id, year });
  return (agency, quantity) => {
    const values = groups.get(groupOf(agency));
    if (values === undefined || quantity.missing !== null || quantity.few === true) return null;
    const of = values.length;
    return {
      rank: of - countBelow(values, quantity.value, true) + 1,
      of,
      below: countBelow(values, quantity.value, false),
    };
  };
}
