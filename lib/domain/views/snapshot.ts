import { z } from "zod";
import { oneOf } from "./query-parameters";

/** The version of the data at which somebody copied a link. */
export const SnapshotQuery = z.object({
  at: oneOf(z.coerce.number().int().min(0).max(2_147_483_647)),
});
export type SnapshotQuery = z.infer<typeof SnapshotQuery>;

/** What a link is about; null is everything. */
export interface SnapshotScope {
  readonly bodyIds: readonly string[] | null;
  readonly years: readonly number[] | null;
}

export const WHOLE_DATA: SnapshotScope = { bodyIds: null, years: null };

/** What has changed since a link was copied. */
export interface ChangesSince {
  /** The version that the link names. */
  readonly at: number;
  /** The version now. */
  readonly version: number;
  /** ISO time of that version; null where there is none to tell. */
  readonly since: string | null;
  /** Reports that came, or whose figures are others now. */
  readonly reports: number;
  /** Reports that went. */
  readonly gone: number;
  /** Reports of which checks or people say something else now. */
  readonly findings: number;
  /** The bodies concerned, those that changed last first; some of them by name. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly bodyCount: number;
}

/** How many bodies are named. */
export const MOST_NAMED = 6;
