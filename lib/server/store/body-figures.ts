import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { figureAt } from "@/lib/form/catalogue";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { BodyFigures } from "@/lib/rules/surroundings";
import type { Transaction } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { amountOfFen } from "./fen";

const Row = z.looseObject({ agencyId: z.string(), name: z.string(), reportId: z.string() });

/** Which bodies, as a subquery of their `id` and `name`, and of which form and year their reports. */
interface Wanted {
  readonly bodies: Prisma.Sql;
  readonly form: FormId;
  readonly year: number;
  readonly addresses: readonly Address[];
  readonly most: number;
}

/** The named figures of bodies' current reports for a year, in the order of the bodies' ids. */
export async function loadBodyFigures(
  tx: Transaction,
  { bodies, form, year, addresses, most }: Wanted,
): Promise<BodyFigures[]> {
  const columns = addresses.map((address) => Prisma.raw(`, f."${figureColumn(address)}"`));
  const rows: unknown = await tx.$queryRaw`
    SELECT a."id" AS "agencyId", a."name", r."id" AS "reportId"${Prisma.join(columns, "")}
    FROM (${bodies}) AS a
    JOIN "Report" r ON r."agencyId" = a."id" AND r."year" = ${year} AND r."isCurrent" AND r."form" = ${form}
    JOIN "ReportFigures" f ON f."reportId" = r."id"
    ORDER BY a."id"
    LIMIT ${most}`;
  return z
    .array(Row)
    .parse(rows)
    .map(({ agencyId, name, reportId, ...stored }) => ({
      agencyId,
      name,
      reportId,
      figures: Object.fromEntries(
        addresses.map((address) => {
          const value = stored[figureColumn(address)];
          if (typeof value !== "number" && typeof value !== "bigint") return [address, null];
          const isAmount = figureAt(form, address)?.kind === "amount";
          return [address, isAmount ? amountOfFen(value) : Number(value)];
        }),
      ),
    }));
}
