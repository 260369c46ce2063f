import "server-only";
import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { RankedBody, Ranking, ValueClass } from "@/lib/domain/views/year-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import { binsOf } from "@/lib/metrics/bins";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { casesSql, metricSql } from "@/lib/server/metrics/metric-sql";
import { inCodeOrder } from "@/lib/server/queries/sql";
import { remembered } from "@/lib/server/queries/remembered";
import { fenOfAmount } from "@/lib/server/store/fen";
import {
  BodyRow,
  bodyValue,
  hasEnoughSql,
  inOrderOfIds,
  type MetricYearQuestion,
} from "./counted-reports";
import { fromYear, ofYear } from "@/lib/server/queries/reports/rows-of-year";

/** So many bodies stand in each list of a ranking. */
const LISTED = 10;

const Part = z.looseObject({ part: z.string() });
const Line = BodyRow.extend({ place: z.coerce.number() });
const Class = z.looseObject({ place: z.coerce.number(), value: z.coerce.number() });

export interface Standings {
  readonly classes: readonly ValueClass[];
  readonly ranking: Ranking;
}

/** The class that a value belongs to; the bounds are the program's own. */
function binSql({ kind }: Metric, value: Prisma.Sql): Prisma.Sql {
  const cases = binsOf(kind).bounds.map((bound, index) => {
    const stored = kind === "amount" ? String(fenOfAmount(bound) ?? bound * 1e6) : String(bound);
    return Prisma.sql`WHEN ${value} >= ${Prisma.raw(stored)} THEN ${Prisma.raw(`${index + 1}`)}`;
  });
  return Prisma.sql`CASE ${Prisma.join(cases.reverse(), " ")} ELSE 0 END`;
}

/** Reports with a value, and whether it rests on enough cases to be ranked. */
function valuesSql(
  metric: Metric,
  { filter, year }: Pick<MetricYearQuestion<MetricId>, "filter" | "year">,
): Prisma.Sql {
  const value = Prisma.sql`CAST(${metricSql(metric)} AS DOUBLE PRECISION)`;
  const cases = casesSql(metric);
  return Prisma.sql`
    SELECT r."agencyId", r."id" AS "reportId", r."form", ${value} AS "value",
      CAST(${cases} AS DOUBLE PRECISION) AS "cases",
      CASE WHEN ${hasEnoughSql(metric, cases)} THEN 1 ELSE 0 END AS "enough"
    ${fromYear(filter)} WHERE ${ofYear(filter, year)} AND ${value} IS NOT NULL`;
}

/** Equal values stand in the order in which their bodies were first stored. */
function listSql(part: string, enough: 0 | 1, direction: "ASC" | "DESC"): Prisma.Sql {
  return Prisma.sql`
    SELECT ${Prisma.raw(`'${part}'`)} AS "part", n."id", n."name", t."reportId", t."form",
      t."value", t."cases",
      (SELECT COUNT(*) FROM v o WHERE o."enough" = 1 AND o."value" > t."value") + 1 AS "place"
    FROM (SELECT * FROM v WHERE v."enough" = ${Prisma.raw(`${enough}`)}
      ORDER BY v."value" ${Prisma.raw(direction)}, ${inCodeOrder(Prisma.sql`v."agencyId"`)}
      LIMIT ${LISTED}) t
    JOIN "Agency" n ON n."id" = t."agencyId"`;
}

function classesSql(metric: Metric): Prisma.Sql {
  return Prisma.sql`
    SELECT 'class' AS "part", NULL AS "id", NULL AS "name", NULL AS "reportId", NULL AS "form",
      CAST(COUNT(*) AS DOUBLE PRECISION) AS "value", NULL AS "cases", c."place"
    FROM (SELECT ${binSql(metric, Prisma.sql`v."value"`)} AS "place" FROM v
      WHERE v."enough" = 1) c
    GROUP BY c."place"`;
}

function rankingOf(metric: Metric, rows: readonly unknown[], bodies: number): Ranking {
  const lines = (part: string) =>
    rows.filter((row) => Part.parse(row).part === part).map((row) => Line.parse(row));
  const ranked = (part: string): RankedBody[] =>
    lines(part).map((line) => ({ ...bodyValue(metric, line), place: line.place }));
  // Names were joined last, which keeps no order.
  const highest = ranked("highest").sort((a, b) => a.place - b.place || inOrderOfIds(a, b));
  const lowest = ranked("lowest").sort((a, b) => b.place - a.place || inOrderOfIds(a, b));
  const listed = new Set(highest.map(({ agency }) => agency.id));
  const last = lowest[0];
  return {
    ranked: bodies,
    highest,
    lowest: lowest.filter(({ agency }) => !listed.has(agency.id)),
    // The lowest place is that of the first of those who share it.
    atLowest: last === undefined ? 0 : bodies - last.place + 1,
    few: lines("few")
      .sort((a, b) => b.value - a.value)
      .map((line) => bodyValue(metric, line)),
  };
}

/** How many bodies have how much of an indicator in a year, and who has most and least. */
export const getStandings = remembered(
  "standings",
  async (question: MetricYearQuestion<MetricId>): Promise<Standings> => {
    const metric = metricById(question.metric);
    const rows = await reader().$queryRaw<unknown[]>`
      WITH v AS MATERIALIZED (${valuesSql(metric, question)})
      ${classesSql(metric)}
      UNION ALL ${listSql("highest", 1, "DESC")}
      UNION ALL ${listSql("lowest", 1, "ASC")}
      UNION ALL ${listSql("few", 0, "DESC")}`;
    const classes = rows
      .filter((row) => Part.parse(row).part === "class")
      .map((row) => Class.parse(row))
      .map(({ place, value }): ValueClass => ({ bin: place, bodies: value }))
      .sort((a, b) => a.bin - b.bin);
    const bodies = classes.reduce((sum, each) => sum + each.bodies, 0);
    return { classes, ranking: rankingOf(metric, rows, bodies) };
  },
  { yearsOf: ({ year }) => [year] },
);
