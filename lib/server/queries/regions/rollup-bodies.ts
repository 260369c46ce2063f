import "server-only";
import { z } from "zod";
import { AgencyKind } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import type { MissingReason } from "@/lib/domain/views/quantity";
import type { RollupBody, RollupScope } from "@/lib/domain/views/region-rollup";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { absentReasons, formOf } from "@/lib/server/store/read-figures";
import { type RegionBodiesOf, scopeCondition } from "./scope";

/** Which bodies, of which year. */
export interface RollupQuestion {
  readonly bodiesOf: RegionBodiesOf;
  readonly of: RollupScope;
  readonly year: number;
}

/** The bodies `a` of a scope with their current reports `r`, where they have one. */
export function fromScope({ bodiesOf, of, year }: RollupQuestion): Prisma.Sql {
  return Prisma.sql`
    FROM "Agency" a
    LEFT JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" AND r."year" = ${year}
    LEFT JOIN "ReportFigures" f ON f."reportId" = r."id"
    WHERE ${scopeCondition(of, bodiesOf)}`;
}

const Row = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  reportId: z.string().nullable(),
  form: z.string().nullable(),
  daysAfterDeadline: z.number().nullable(),
  openErrors: z.number().nullable(),
  openWarnings: z.number().nullable(),
  openNotices: z.number().nullable(),
  absent: z.string().nullable(),
});

export interface BodyOfRollup {
  readonly body: RollupBody;
  /** Why figures of its report are absent, by address. */
  readonly absent: Readonly<Record<string, MissingReason>>;
}

/** By the code points of the names, as both databases sort them. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  if (one.name === other.name) return 0;
  return one.name < other.name ? -1 : 1;
}

function bodyOf({ id, name, kind, ...row }: z.output<typeof Row>): RollupBody {
  return {
    id,
    name,
    kind: AgencyKind.catch("other").parse(kind),
    report:
      row.reportId === null
        ? null
        : {
            id: row.reportId,
            form: formOf(row.form),
            daysAfterDeadline: row.daysAfterDeadline,
            openFindings: {
              error: row.openErrors ?? 0,
              warning: row.openWarnings ?? 0,
              notice: row.openNotices ?? 0,
            },
          },
  };
}

/**
 * The bodies of a scope, in the order of their names.
 *
 * @param form of which reports it is told why figures are absent
 */
export async function rollupBodies(
  question: RollupQuestion,
  form: FormId | null,
): Promise<BodyOfRollup[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a."id", a."name", a."kind", r."id" AS "reportId", r."form", r."daysAfterDeadline",
      r."openErrors", r."openWarnings", r."openNotices",
      CASE WHEN r."form" = ${form ?? ""} AND f."absent" <> '{}' THEN f."absent" END AS "absent"
    ${fromScope(question)}`;
  // Many reports lack the same figures: the same words are understood once.
  const understood = new Map<string, Record<string, MissingReason>>();
  return rows
    .map((raw) => {
      const row = Row.parse(raw);
      const words = row.absent ?? "{}";
      const absent = understood.get(words) ?? absentReasons(words);
      understood.set(words, absent);
      return { body: bodyOf(row), absent };
    })
    .sort((a, b) => byName(a.body, b.body));
}
