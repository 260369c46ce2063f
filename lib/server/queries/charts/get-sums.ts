import "server-only";
import { z } from "zod";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { ChartCoverage, ChartRow } from "@/lib/domain/views/chart-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formForYear } from "@/lib/form/catalogue";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";
import { amountOfFen } from "@/lib/server/store/fen";
import { type PartSource, partsOf, type PartsQuestion } from "./parts";

const Row = z.record(z.string(), z.coerce.number().nullable());

/** What is added up; of a rate both of its sides, where both are known. */
function sumsSql({ sql, sides }: PartSource, index: number): Prisma.Sql {
  const [sum, per, known] = ["s", "p", "k"].map((letter) => Prisma.raw(`"${letter}${index}"`));
  const side = (expression: Prisma.Sql) =>
    Prisma.sql`SUM(CASE WHEN ${sql} IS NOT NULL THEN CAST(${expression} AS DOUBLE PRECISION) END)`;
  return Prisma.sql`, ${side(sides?.of ?? sql)} AS ${sum},
    ${sides === null ? Prisma.sql`NULL` : side(sides.per)} AS ${per}, COUNT(${sql}) AS ${known}`;
}

function quantityOf(
  part: PartSource,
  index: number,
  year: number,
  row: z.infer<typeof Row>,
): Quantity {
  const number = (letter: string) => row[`${letter}${index}`] ?? 0;
  const asksFor = formForYear(year);
  const missing = (reason: "not-in-form" | "blank"): Quantity => ({ value: null, missing: reason });
  if (number("k") === 0) {
    return missing(asksFor !== null && !part.isInForm(asksFor.id) ? "not-in-form" : "blank");
  }
  const sum = part.view.kind === "amount" ? amountOfFen(number("s")) : number("s");
  if (part.sides === null) return { value: sum, missing: null };
  const n = number("p");
  return { value: sum / n, missing: null, n };
}

/** What the sums of a chart depend on. */
export type SumsQuestion = PartsQuestion & {
  readonly filter: BodyFilter;
  /** Empty: all. */
  readonly years: readonly number[];
};

/**
 * The parts of a chart added up over all reports that a filter leaves, by year; of a rate all that is
 * divided by all that it is divided by. Beside each how many reports give it.
 */
export const getSums = remembered(
  "chart-sums",
  async (
    question: SumsQuestion,
  ): Promise<{
    readonly rows: readonly ChartRow[];
    readonly coverage: readonly ChartCoverage[];
  }> => {
    const parts = partsOf(question);
    const answered = await reader().$queryRaw<unknown[]>`
      SELECT r."year" AS "year", COUNT(*) AS "reports" ${Prisma.join(parts.map(sumsSql), " ")}
      ${FROM_REPORTS} WHERE ${listCondition(question.filter, 0, "year")}
      GROUP BY r."year" ORDER BY r."year"`;
    const years = answered
      .map((raw) => Row.parse(raw))
      .map((row) => ({ row, year: row["year"] ?? 0 }))
      .filter(({ year }) => question.years.length === 0 || question.years.includes(year));
    return {
      rows: years.map(({ row, year }) => ({
        agencyId: null,
        year,
        reportId: null,
        cells: parts.map((part, index) => quantityOf(part, index, year, row)),
      })),
      coverage: years.map(({ row, year }) => ({
        year,
        reports: row["reports"] ?? 0,
        known: parts.map((_, index) => row[`k${index}`] ?? 0),
      })),
    };
  },
);
