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
import {
  type Addend,
  type Pooled,
  pooledOf,
  pooledSql,
} from "@/lib/server/queries/reports/pooled-sql";
import { type PartSource, partsOf, type PartsQuestion } from "./parts";

const Head = z.looseObject({ year: z.coerce.number(), reports: z.coerce.number() });

const addend = ({ sql, sides, view: { kind } }: PartSource): Addend => ({ sql, sides, kind });

function quantityOf(part: PartSource, pooled: Pooled | null, year: number): Quantity {
  if (pooled !== null) {
    const { value, n } = pooled;
    return { value, missing: null, ...(n !== null && { n }) };
  }
  const asksFor = formForYear(year);
  const isAsked = asksFor === null || part.isInForm(asksFor.id);
  return { value: null, missing: isAsked ? "blank" : "not-in-form" };
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
    const columns = parts.map((part, index) => pooledSql(addend(part), index));
    const answered = await reader().$queryRaw<unknown[]>`
      SELECT r."year" AS "year", COUNT(*) AS "reports" ${Prisma.join(columns, " ")}
      ${FROM_REPORTS} WHERE ${listCondition(question.filter, 0, "year")}
      GROUP BY r."year" ORDER BY r."year"`;
    const years = answered
      .map((raw) => ({
        ...Head.parse(raw),
        sums: parts.map((part, index) => pooledOf(addend(part), index, raw)),
      }))
      .filter(({ year }) => question.years.length === 0 || question.years.includes(year));
    return {
      rows: years.map(({ year, sums }) => ({
        agencyId: null,
        year,
        reportId: null,
        cells: parts.map((part, index) => quantityOf(part, sums[index]?.pooled ?? null, year)),
      })),
      coverage: years.map(({ year, reports, sums }) => ({
        year,
        reports,
        known: sums.map(({ bodies }) => bodies),
      })),
    };
  },
);
