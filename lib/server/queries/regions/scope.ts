import "server-only";
import type { AgencyLevel } from "@/lib/domain/agency-kind";
import { fullCode, type RegionCode } from "@/lib/domain/views/region-code";
import type { RollupScope } from "@/lib/domain/views/region-rollup";
import { Prisma } from "@/lib/generated/sqlite/client";

/** Bodies `a` that report of themselves alone: a government's office publishes its report too. */
export const NO_GOVERNMENT = Prisma.sql`a."kind" NOT IN ('government', 'general-office')`;

/** Which region, and which of its bodies can belong together. */
export interface RegionBodiesOf {
  readonly region: RegionCode;
  /** The government's, or what the code tells. */
  readonly level: AgencyLevel;
  /** Samples and real bodies are never added up together. */
  readonly isSample: boolean;
}

/** Bodies `a` of a region and of all that lie in it: a range of codes, which an index finds. */
export function within(region: RegionCode): Prisma.Sql {
  return Prisma.sql`a."regionCode" BETWEEN ${fullCode(region)} AND ${region.padEnd(6, "9")}`;
}

const isBelow = (region: RegionCode) =>
  Prisma.sql`${within(region)} AND a."regionCode" <> ${fullCode(region)}`;

/** As the check `region-sum` takes them for those of a government. */
function own({ region, level }: RegionBodiesOf): Prisma.Sql {
  return Prisma.sql`(a."regionCode" = ${fullCode(region)}
    AND a."level" IN (${level}, 'township') AND ${NO_GOVERNMENT})`;
}

/** The governments right below: that of a county whose prefecture has one is in the prefecture's. */
function governmentsBelow({ region, isSample }: RegionBodiesOf): Prisma.Sql {
  return Prisma.sql`(a."kind" = 'government' AND ${isBelow(region)} AND NOT EXISTS (
    SELECT 1 FROM "Agency" g
    WHERE g."kind" = 'government' AND g."isSample" = ${isSample}
      AND g."regionCode" = SUBSTR(a."regionCode", 1, 4) || '00'
      AND g."regionCode" <> a."regionCode" AND g."regionCode" <> ${fullCode(region)}))`;
}

/** Whether a body `a` belongs to what is added up. */
export function scopeCondition(of: RollupScope, bodies: RegionBodiesOf): Prisma.Sql {
  const same = Prisma.sql`a."isSample" = ${bodies.isSample}`;
  switch (of) {
    case "own":
      return Prisma.sql`${own(bodies)} AND ${same}`;
    case "governments":
      return Prisma.sql`(${own(bodies)} OR ${governmentsBelow(bodies)}) AND ${same}`;
    case "bodies":
      return Prisma.sql`(${own(bodies)} OR (${isBelow(bodies.region)} AND ${NO_GOVERNMENT})) AND ${same}`;
  }
}

/** Bodies of lower regions that no known government reports for. */
export function withoutGovernmentCondition({ region, isSample }: RegionBodiesOf): Prisma.Sql {
  return Prisma.sql`${isBelow(region)} AND ${NO_GOVERNMENT} AND a."isSample" = ${isSample}
    AND NOT EXISTS (
      SELECT 1 FROM "Agency" g
      WHERE g."kind" = 'government' AND g."isSample" = ${isSample}
        AND g."regionCode" IN (a."regionCode", SUBSTR(a."regionCode", 1, 4) || '00')
        AND g."regionCode" <> ${fullCode(region)})`;
}
