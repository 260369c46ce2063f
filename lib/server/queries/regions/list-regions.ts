import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { RegionList, RegionListQuery } from "@/lib/domain/views/region-list";
import { assertMay } from "@/lib/server/authorise";
import { reportYears } from "@/lib/server/views/report-years";
import { regionRows } from "./region-rows";
import { foundNodes, linesOf, nodesWithin, regionNodes } from "./region-tree";

/** The regions that have bodies, as a tree, with what is stored of them for a year. */
export async function listRegions(
  actor: Actor,
  { year: asked, q, within }: RegionListQuery,
): Promise<RegionList> {
  assertMay(actor, "read");
  const years = (await reportYears()).map(({ year }) => year);
  const year = asked ?? years.at(-1) ?? null;
  if (year === null) {
    return { year, years, within: [], lines: [], regions: 0, withoutRegion: 0 };
  }
  const { rows, withoutRegion } = await regionRows({ year });
  const nodes = regionNodes(rows);
  const inside = nodesWithin(nodes, within).map((node) =>
    node.parent === within ? { ...node, parent: null } : node,
  );
  return {
    year,
    years,
    within:
      within === null
        ? []
        : nodes
            .filter(({ code }) => within.startsWith(code))
            .map(({ code, name }) => ({ code, name })),
    lines: linesOf(foundNodes(inside, q)),
    regions: nodes.length,
    withoutRegion,
  };
}
