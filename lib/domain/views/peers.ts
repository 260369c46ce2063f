import { z } from "zod";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { MetricId } from "@/lib/domain/metric-id";
import type { Quantiles } from "./spread";

/** Of fewer bodies a middle and a spread would tell of single ones. */
export const LEAST_PEERS = 5;

/** Bodies that can be held against each other: of one kind and level, and samples only with samples. */
export const PeerGroup = z.object({
  kind: AgencyKind,
  level: AgencyLevel,
  /** The first two, four or six digits of a GB/T 2260 code; null is everywhere. */
  region: z
    .string()
    .regex(/^(\d{2}){1,3}$/)
    .nullable(),
  isSample: z.boolean(),
});
export type PeerGroup = z.infer<typeof PeerGroup>;

/**
 * How an indicator is spread over the bodies of a group in a year; told only of {@link LEAST_PEERS}
 * bodies or more. Amounts are in CNY 10,000, rates as numbers (0.25 is 25 %). Of a rate the bodies
 * with too few cases are left out.
 */
export interface PeerSpread {
  readonly metric: MetricId;
  readonly year: number;
  /** Bodies with a value. */
  readonly bodies: number;
  readonly mean: number;
  readonly quantiles: Quantiles;
}

/** How a body stands among its peers with one indicator. */
export interface PeerStanding {
  readonly spread: PeerSpread;
  /** From 1, the highest value first, equal values on one place; null where its own is not counted. */
  readonly place: number | null;
}

/** A body among its peers. */
export interface PeersView {
  /** Null where its kind or its level is not known. */
  readonly group: PeerGroup | null;
  /** The year of the standings; null where the body has no report. */
  readonly year: number | null;
  /** Other bodies of the group with a report for the year. */
  readonly peers: number;
  /** Of the year; without those that too few bodies have. Empty where there are too few peers. */
  readonly standings: Readonly<Partial<Record<MetricId, PeerStanding>>>;
  /** Over the years, of the indicators that are drawn: by indicator, then year. */
  readonly bands: readonly PeerSpread[];
}

/** A body by two indicators; amounts in CNY 10,000. */
export interface PeerPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
