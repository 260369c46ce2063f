import "server-only";
import { z } from "zod";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { Prisma } from "@/lib/generated/sqlite/client";

/** Of a body `a`: what {@link agencyRef} needs. */
export const AGENCY_COLUMNS = Prisma.sql`a."id", a."name", a."kind", a."level", a."regionCode",
  a."regionName", a."isSample"`;

/** {@link AGENCY_COLUMNS} as a query answers them. */
export const AGENCY_ROW = {
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  isSample: z.coerce.boolean(),
};

interface StoredAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly isSample: boolean;
}

const Kind = AgencyKind.catch(() => "other" as const);
const Level = AgencyLevel.catch(() => "unknown" as const);

export function agencyRef(agency: StoredAgency): AgencyRef {
  const { id, name, kind, level, regionCode, regionName, isSample } = agency;
  return {
    id,
    name,
    kind: Kind.parse(kind),
    level: Level.parse(level),
    region:
      regionCode === null || regionName === null ? null : { code: regionCode, name: regionName },
    isSample,
  };
}
