import "server-only";
import { z } from "zod";
import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import { ANY_BODY } from "@/lib/domain/views/body-filter";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { agencyCondition } from "@/lib/server/queries/reports/conditions";
import { cutKeys, type PageAsked } from "./item-pages";

/** Which bodies are meant; what is left out means all. */
export interface BodiesAsked {
  readonly q?: string | undefined;
  readonly body?: readonly string[] | undefined;
  readonly region?: string | undefined;
  readonly kind?: readonly AgencyKind[] | undefined;
  readonly level?: readonly AgencyLevel[] | undefined;
}

/** Which reports are meant; what is left out means all, but of versions the current ones alone. */
export interface ReportsAsked extends BodiesAsked {
  readonly year?: readonly number[] | undefined;
  readonly form?: FormId | undefined;
  readonly current?: "true" | "false" | undefined;
}

const Ids = z.array(z.object({ id: z.string() }));

/** A list that is empty asks for nothing, as one that is not there. */
function among(column: Prisma.Sql, values: readonly (string | number)[] | undefined): Prisma.Sql {
  if (values === undefined || values.length === 0) return Prisma.sql`TRUE`;
  return Prisma.sql`${column} IN (${Prisma.join(values)})`;
}

function bodiesSql({ q = "", body, region, kind = [], level = [] }: BodiesAsked): Prisma.Sql {
  const filter = { ...ANY_BODY, q, region: region ?? null, kind: [...kind], level: [...level] };
  return Prisma.sql`${agencyCondition(filter)} AND ${among(Prisma.sql`a."id"`, body)}`;
}

function after(column: Prisma.Sql, key: string | null): Prisma.Sql {
  return key === null ? Prisma.sql`TRUE` : Prisma.sql`${column} > ${key}`;
}

/** The ids of bodies, in the order in which they were stored. */
export async function bodyKeys(asked: BodiesAsked, page: PageAsked) {
  const rows = await reader().$queryRaw`
    SELECT a."id" FROM "Agency" a
    WHERE ${bodiesSql(asked)} AND ${after(Prisma.sql`a."id"`, page.after)}
    ORDER BY a."id" LIMIT ${page.limit + 1}`;
  return cutKeys(
    Ids.parse(rows).map(({ id }) => id),
    page.limit,
  );
}

/** The ids of reports, in the order in which they were stored. */
export async function reportKeys(asked: ReportsAsked, page: PageAsked) {
  const { year, form, current } = asked;
  const rows = await reader().$queryRaw`
    SELECT r."id" FROM "Report" r JOIN "Agency" a ON a."id" = r."agencyId"
    WHERE ${bodiesSql(asked)} AND ${among(Prisma.sql`r."year"`, year)}
      AND ${form === undefined ? Prisma.sql`TRUE` : Prisma.sql`r."form" = ${form}`}
      AND ${current === "false" ? Prisma.sql`TRUE` : Prisma.sql`r."isCurrent" = TRUE`}
      AND ${after(Prisma.sql`r."id"`, page.after)}
    ORDER BY r."id" LIMIT ${page.limit + 1}`;
  return cutKeys(
    Ids.parse(rows).map(({ id }) => id),
    page.limit,
  );
}
