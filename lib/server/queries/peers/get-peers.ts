import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import {
  LEAST_PEERS,
  type PeerGroup,
  type PeerStanding,
  type PeersView,
} from "@/lib/domain/views/peers";
import { METRICS } from "@/lib/metrics/catalogue";
import { assertMay } from "@/lib/server/authorise";
import { getPeerSpreads } from "./get-peer-spreads";
import { getPlaces } from "./get-places";

export interface PeersQuestion {
  readonly agency: Pick<AgencyRef, "id" | "kind" | "level" | "isSample">;
  /** A year that the body has a report for; null where it has none. */
  readonly year: number | null;
  /** The indicators that are drawn over the years. */
  readonly drawn: readonly MetricId[];
}

const ALL = METRICS.map(({ id }) => id);

/** The group that a body is held against; null where its kind or its level is not known. */
function peerGroupOf({ kind, level, isSample }: PeersQuestion["agency"]): PeerGroup | null {
  if (kind === "other" || level === "unknown") return null;
  return { kind, level, region: null, isSample };
}

/** A body among its peers: where it stands in a year, and what is usual over the years. */
export async function getPeers(actor: Actor, question: PeersQuestion): Promise<PeersView> {
  assertMay(actor, "read");
  const { agency, year, drawn } = question;
  const group = peerGroupOf(agency);
  const none = { group, year, peers: 0, standings: {}, bands: [] };
  if (group === null || year === null) return none;

  const { reports, places } = await getPlaces({ group, agencyId: agency.id, year });
  const peers = Math.max(0, reports - 1);
  if (peers < LEAST_PEERS) return { ...none, peers };
  const [spreads, bands] = await Promise.all([
    getPeerSpreads({ group, metrics: ALL, years: [year] }),
    getPeerSpreads({ group, metrics: drawn, years: null }),
  ]);
  const standings = spreads.map((spread): [MetricId, PeerStanding] => [
    spread.metric,
    { spread, place: places[spread.metric] ?? null },
  ]);
  return { group, year, peers, standings: Object.fromEntries(standings), bands };
}
