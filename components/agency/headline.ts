import type { MetricId } from "@/lib/domain/metric-id";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { AgencyYear } from "@/lib/domain/views/agency";

/** How much is asked, how much is disclosed, how it uses its powers, how often it ends in a dispute. */
export const HEADLINE: readonly MetricId[] = [
  "applications-received",
  "disclosure-rate",
  "penalties",
  "disputes",
];

export interface Change {
  readonly since: number;
  /** Of a share in percentage points as a number (0.05 is 5 points), else in the figure's unit. */
  readonly by: number;
  /** By how much of what it was; null of shares, and where it was nothing. */
  readonly ratio: number | null;
}

/** From the year before to a year; null where either is not known. */
export function changeSince(
  years: readonly AgencyYear[],
  year: number,
  { id, kind }: { readonly id: MetricId; readonly kind: MetricKind },
): Change | null {
  const valueIn = (wanted: number) =>
    years.find((each) => each.year === wanted)?.metrics[id].value ?? null;
  const now = valueIn(year);
  const before = valueIn(year - 1);
  if (now === null || before === null) return null;
  const by = now - before;
  return { since: year - 1, by, ratio: kind === "share" || before === 0 ? null : by / before };
}
