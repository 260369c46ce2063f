import "server-only";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import {
  type ComparedGroup,
  type ComparedScatter,
  type ComparisonQuery,
  peerGroupOfKey,
  peerKey,
} from "@/lib/domain/views/comparison";
import type { PeerGroup } from "@/lib/domain/views/peers";
import type { Metric } from "@/lib/metrics/metric";
import { reader } from "@/lib/server/db";
import { regionName } from "@/lib/server/views/region-name";
import { getGroupYears } from "./get-group-years";
import { getPeerSpreads } from "./get-peer-spreads";
import { getScatter } from "./get-scatter";

const USUAL_X: MetricId = "penalties";
const USUAL_Y: MetricId = "applications-received";

/** Samples are held against samples; without bodies to tell, they show while there is nothing else. */
async function areSamples(bodies: readonly AgencyRef[]): Promise<boolean> {
  if (bodies.length > 0) return bodies.every(({ isSample }) => isSample);
  return (await reader().agency.findFirst({ where: { isSample: false } })) === null;
}

export type GroupWithYears = PeerGroup & {
  readonly key: string;
  readonly counts: readonly { readonly year: number; readonly reports: number }[];
};

/** The groups that an address names and that have reports. */
export async function knownGroups(
  keys: readonly string[],
  bodies: readonly AgencyRef[],
): Promise<GroupWithYears[]> {
  const named = keys.flatMap((key) => {
    const group = peerGroupOfKey(key);
    return group === null ? [] : [{ key, group }];
  });
  if (named.length === 0) return [];
  const isSample = await areSamples(bodies);
  const groups = await Promise.all(
    named.map(async ({ key, group }) => {
      const counts = await getGroupYears({ ...group, isSample });
      return { key, ...group, isSample, counts };
    }),
  );
  return groups.filter(({ counts }) => counts.length > 0);
}

export async function comparedGroup(
  { counts, key, kind, level, region, isSample }: GroupWithYears,
  years: readonly number[],
  metrics: readonly Metric[],
): Promise<ComparedGroup> {
  const group = { kind, level, region, isSample };
  return {
    ...group,
    key,
    regionName: region === null ? null : regionName(region),
    reports: Object.fromEntries(counts.map(({ year, reports }) => [year, reports])),
    spreads: await getPeerSpreads({ group, metrics: metrics.map(({ id }) => id), years }),
  };
}

/** Whom the bodies and the groups are drawn among: all of their kinds and levels, wherever they are. */
export function groupsAround(
  bodies: readonly AgencyRef[],
  groups: readonly PeerGroup[],
): readonly PeerGroup[] {
  const around = [...bodies, ...groups]
    .filter(({ kind, level }) => kind !== "other" && level !== "unknown")
    .map(({ kind, level, isSample }) => ({ kind, level, region: null, isSample }));
  const byKey = new Map(around.map((group) => [`${peerKey(group)} ${group.isSample}`, group]));
  return [...byKey.values()];
}

/** Two indicators in a year; null where there is nobody to be drawn among. */
export async function scatterOf(
  { x, y }: ComparisonQuery,
  groups: readonly PeerGroup[],
  year: number | undefined,
): Promise<ComparedScatter | null> {
  if (year === undefined || groups.length === 0) return null;
  const question = { groups, x: x ?? USUAL_X, y: y ?? USUAL_Y, year };
  return { x: question.x, y: question.y, year, points: await getScatter(question) };
}
