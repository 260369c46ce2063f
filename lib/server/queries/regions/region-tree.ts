import "server-only";
import type { GovernmentReport, RegionCounts, RegionLine } from "@/lib/domain/views/region-list";
import { RegionCode } from "@/lib/domain/views/region-code";
import { regionName } from "@/lib/server/views/region-name";

/** What is stored of the bodies of exactly one region. */
export interface RegionRow extends RegionCounts {
  /** Six digits. */
  readonly code: string;
  /** As a report prints it, for codes that the national list does not know. */
  readonly printed: string | null;
  readonly government: GovernmentReport;
}

/** A region of the tree; its counts are those of all that lies in it. */
export type RegionNode = Omit<RegionLine, "depth" | "folded"> & {
  readonly parent: RegionCode | null;
};

const NOTHING: RegionCounts = {
  bodies: 0,
  filed: 0,
  late: 0,
  openFindings: 0,
  requests: null,
  requestsUnknown: 0,
};

function added(one: RegionCounts, other: RegionCounts): RegionCounts {
  return {
    bodies: one.bodies + other.bodies,
    filed: one.filed + other.filed,
    late: one.late + other.late,
    openFindings: one.openFindings + other.openFindings,
    requests:
      one.requests === null && other.requests === null
        ? null
        : (one.requests ?? 0) + (other.requests ?? 0),
    requestsUnknown: one.requestsUnknown + other.requestsUnknown,
  };
}

/**
 * Whether a code is that of a region by itself: 北京市 has no prefectures, and 省直辖县级行政区划 is
 * no more than a heading for counties.
 */
export function isNamedRegion(code: RegionCode): boolean {
  const name = regionName(code);
  return name !== code && !name.includes("-");
}

/** The name of a region: of the national list, else as a report prints it, else its code. */
export function nameOfRegion(code: RegionCode, printed: string | null): string {
  return isNamedRegion(code) ? regionName(code) : (printed ?? code);
}

/** A region and those that it lies in, the largest first. */
function chainOf(code: RegionCode): RegionCode[] {
  return [2, 4, 6]
    .filter((digits) => digits <= code.length)
    .map((digits) => code.slice(0, digits))
    .filter((each) => each === code || isNamedRegion(each));
}

/** All regions that have bodies and those that they lie in, in the order of their codes. */
export function regionNodes(rows: readonly RegionRow[]): RegionNode[] {
  const nodes = new Map<RegionCode, RegionNode>();
  for (const row of rows) {
    const own = RegionCode.safeParse(row.code);
    if (!own.success) continue;
    const chain = chainOf(own.data);
    chain.forEach((code, step) => {
      const known = nodes.get(code);
      const isOwn = code === own.data;
      nodes.set(code, {
        code,
        parent: chain[step - 1] ?? null,
        name: nameOfRegion(code, isOwn ? row.printed : null),
        government: isOwn ? row.government : (known?.government ?? "none"),
        ...added(known ?? NOTHING, row),
      });
    });
  }
  return [...nodes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Those that lie in a region, at any depth. */
export function nodesWithin(
  nodes: readonly RegionNode[],
  within: RegionCode | null,
): readonly RegionNode[] {
  if (within === null) return nodes;
  return nodes.filter(({ code }) => code.startsWith(within) && code !== within);
}

/** Those that a search finds, with those that they lie in. */
export function foundNodes(nodes: readonly RegionNode[], q: string): readonly RegionNode[] {
  if (q === "") return nodes;
  const found = nodes.filter(({ code, name }) => name.includes(q) || code.startsWith(q));
  return nodes.filter(({ code }) => found.some((each) => each.code.startsWith(code)));
}

/** More lines than these are no list that a person reads: the deepest are folded away. */
const MOST_LINES = 200;

/** As lines of a list, each with how deep it stands below the first. */
export function linesOf(nodes: readonly RegionNode[]): RegionLine[] {
  const depths = new Map<RegionCode, number>();
  for (const { code, parent } of nodes) {
    depths.set(code, parent === null ? 0 : (depths.get(parent) ?? -1) + 1);
  }
  const lines = nodes.map((node): RegionLine => ({
    code: node.code,
    name: node.name,
    government: node.government,
    bodies: node.bodies,
    filed: node.filed,
    late: node.late,
    openFindings: node.openFindings,
    requests: node.requests,
    requestsUnknown: node.requestsUnknown,
    depth: depths.get(node.code) ?? 0,
    folded: 0,
  }));
  if (lines.length <= MOST_LINES) return lines;
  const deepest = Math.max(...lines.map(({ depth }) => depth));
  return lines
    .filter(({ depth }) => depth === 0 || depth < deepest)
    .map((line) => ({
      ...line,
      folded:
        line.depth === deepest - 1 ? nodes.filter(({ parent }) => parent === line.code).length : 0,
    }));
}
