import type { MetricKind } from "@/lib/domain/metric-kind";
import type { RegionSum } from "./region-rollup";
import type { Quantity } from "./quantity";

/** Six decimals of CNY 10,000 are a fen: sums of decimals are compared as whole numbers of them. */
const inFen = (value: number) => Math.round(value * 1e6);

/**
 * How a government's own figure stands to the sum of its bodies.
 *
 * - `same`: they are the same.
 * - `more`: the government says more. Its own office's work may be in it, and what is missing here.
 * - `less`: it says less than its bodies together, which cannot be.
 * - `other`: they differ, and it is a change, up or down, of which neither says that it is wrong.
 */
export type StandingToSum = "same" | "more" | "less" | "other";

export interface Difference {
  readonly standing: StandingToSum;
  /** The government's figure less the sum. */
  readonly by: number;
}

/** A government's figure beside the sum of its bodies; null where one of the two is not known. */
export function differenceOf(
  sum: Pick<RegionSum, "value">,
  own: Quantity | undefined,
  kind: MetricKind,
): Difference | null {
  if (sum.value === null || own === undefined || own.missing !== null) return null;
  const fen = inFen(own.value) - inFen(sum.value);
  const by = fen / 1e6;
  if (fen === 0) return { standing: "same", by };
  if (kind === "change") return { standing: "other", by };
  return { standing: fen > 0 ? "more" : "less", by };
}

/** Whether a sum is all there is: no body's figure is missing in it. */
export function isWholeSum(sum: Pick<RegionSum, "bodies">, bodies: number): boolean {
  return sum.bodies === bodies;
}
