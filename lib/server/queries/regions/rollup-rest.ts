import "server-only";
import { z } from "zod";
import { fullCode } from "@/lib/domain/views/region-code";
import type { RollupRest, RollupScope } from "@/lib/domain/views/region-rollup";
import { reader } from "@/lib/server/db";
import { byName } from "./rollup-bodies";
import { type RegionBodiesOf, scopeCondition, withoutGovernmentCondition } from "./scope";

const Rows = z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() }));
const Counts = z.tuple([z.object({ count: z.coerce.number() })]);

/** The bodies of the region that a scope leaves out; its governments are shown beside the sums. */
export async function rollupRest(of: RollupScope, bodiesOf: RegionBodiesOf): Promise<RollupRest> {
  const { region, isSample } = bodiesOf;
  const [here, below] = await Promise.all([
    reader().$queryRaw`
      SELECT a."id", a."name", a."kind" FROM "Agency" a
      WHERE a."regionCode" = ${fullCode(region)} AND a."isSample" = ${isSample}
        AND a."kind" <> 'government' AND NOT (${scopeCondition(of, bodiesOf)})`,
    of === "governments"
      ? reader().$queryRaw`
          SELECT COUNT(*) AS "count" FROM "Agency" a WHERE ${withoutGovernmentCondition(bodiesOf)}`
      : [{ count: 0 }],
  ]);
  const rows = Rows.parse(here).sort(byName);
  const named = (isOffice: boolean) =>
    rows
      .filter(({ kind }) => (kind === "general-office") === isOffice)
      .map(({ id, name }) => ({ id, name }));
  return {
    offices: named(true),
    otherLevel: named(false),
    withoutGovernment: Counts.parse(below)[0].count,
  };
}
