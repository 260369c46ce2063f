import { z } from "zod";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import { MetricGroup } from "@/lib/domain/metric-kind";
import type { AgencyRef } from "./agency-ref";
import type { ColumnView } from "./column-view";
import type { PeerGroup, PeerPoint, PeerSpread } from "./peers";
import type { Quantity } from "./quantity";
import { listOf, oneOf, Year } from "./query-parameters";

/** Bodies and groups of peers together. */
export const MAX_COMPARED_BODIES = 12;

const PEER_PREFIX = "peers:";

const PeerKey = z.tuple([
  z.literal("peers"),
  AgencyKind,
  AgencyLevel,
  z
    .string()
    .regex(/^(\d{2}){1,3}$/)
    .nullable(),
]);

/** How a group stands in an address: `peers:housing:county`, within a region `peers:housing:county:4103`. */
export function peerKey({ kind, level, region }: Omit<PeerGroup, "isSample">): string {
  return [`${PEER_PREFIX}${kind}`, level, ...(region === null ? [] : [region])].join(":");
}

/** The group that an address names; null where it names none. */
export function peerGroupOfKey(key: string): Omit<PeerGroup, "isSample"> | null {
  const [word, kind, level, region = null, ...rest] = key.split(":");
  const parsed = PeerKey.safeParse([word, kind, level, region]);
  if (!parsed.success || rest.length > 0) return null;
  return { kind: parsed.data[1], level: parsed.data[2], region: parsed.data[3] };
}

export const ComparisonQuery = z.object({
  /** Ids of bodies and keys of groups, in the order in which they stand. */
  bodies: listOf(z.string().min(1).max(60), MAX_COMPARED_BODIES),
  /** Empty: every year for which one of the bodies has a report. */
  years: listOf(Year),
  /** Indicators asked for by themselves, and by their group; where neither is, all. */
  metrics: listOf(MetricId, MetricId.options.length),
  groups: listOf(MetricGroup),
  /** Two indicators against each other. */
  x: oneOf(MetricId),
  y: oneOf(MetricId),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

/** One body in one year; `missing: "not-in-form"` is shown as n/a, everything else as a gap. */
export interface ComparedReport {
  readonly agencyId: string;
  readonly year: number;
  /** Null when nothing is stored. */
  readonly reportId: string | null;
  readonly form: FormId | null;
  /** One for each of the comparison's metrics. */
  readonly values: Readonly<Record<MetricId, Quantity>>;
}

/** A group of peers, held against the bodies. */
export interface ComparedGroup extends PeerGroup {
  readonly key: string;
  /** The name of its region; null where it is not confined to one. */
  readonly regionName: string | null;
  /** How many bodies have reports, by year. */
  readonly reports: Readonly<Record<number, number>>;
  /** By indicator, then year; without those that too few bodies have. */
  readonly spreads: readonly PeerSpread[];
}

/** The bodies among their peers and the bodies of the groups, by two indicators in the last year. */
export interface ComparedScatter {
  readonly x: MetricId;
  readonly y: MetricId;
  readonly year: number;
  /** Bodies that have both; of rates those with enough cases. */
  readonly points: readonly PeerPoint[];
}

export interface Comparison {
  /** Ids and keys of what is known among what was asked for, in the order asked for. */
  readonly order: readonly string[];
  readonly bodies: readonly AgencyRef[];
  readonly groups: readonly ComparedGroup[];
  /** What was asked for and is not stored, as it was asked for. */
  readonly unknown: readonly string[];
  readonly years: readonly number[];
  /** Years for which one of the bodies has a report; without bodies, one of the groups. */
  readonly availableYears: readonly number[];
  readonly metrics: readonly (ColumnView & { readonly id: MetricId })[];
  /** Provinces and cities of the bodies, that a group can be confined to. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Two indicators of the bodies and their peers; null where none have peers or no year is shown. */
  readonly scatter: ComparedScatter | null;
  /** One for every body and year, body by body, oldest year first. */
  readonly reports: readonly ComparedReport[];
}
