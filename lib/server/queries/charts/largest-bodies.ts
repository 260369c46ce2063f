import "server-only";
import { z } from "zod";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { FROM_REPORTS, listCondition } from "@/lib/server/queries/reports/conditions";
import { partsOf, type PartsQuestion } from "./parts";

const Ids = z.array(z.object({ id: z.string() }));
const Latest = z.tuple([z.object({ year: z.coerce.number().nullable() })]);

/** The latest year for which a report passes a filter; null where none does. */
export const latestYear = remembered(
  "chart-latest-year",
  async (filter: BodyFilter): Promise<number | null> => {
    const [{ year }] = Latest.parse(
      await reader().$queryRaw<unknown[]>`
        SELECT MAX(r."year") AS "year" ${FROM_REPORTS} WHERE ${listCondition(filter, 0, "year")}`,
    );
    return year;
  },
);

export type LargestQuestion = PartsQuestion & {
  readonly filter: BodyFilter;
  readonly year: number;
  readonly most: number;
};

/** The bodies of a filter in whose reports of a year the parts come to most, largest first. */
export const largestBodies = remembered(
  "chart-largest-bodies",
  async (question: LargestQuestion): Promise<readonly string[]> => {
    const parts = partsOf(question);
    const [only] = parts;
    const size =
      only !== undefined && parts.length === 1
        ? only.sql
        : Prisma.join(
            parts.map(({ sql }) => Prisma.sql`COALESCE(${sql}, 0)`),
            " + ",
          );
    const rows = await reader().$queryRaw<unknown[]>`
      SELECT a."id" AS "id"
      ${FROM_REPORTS} WHERE ${listCondition(question.filter, question.year)}
      ORDER BY ${size} DESC NULLS LAST, a."id" LIMIT ${question.most}`;
    return Ids.parse(rows).map(({ id }) => id);
  },
);
