import { z } from "zod";
import type { MetricId } from "@/lib/domain/metric-id";
import type { MetricGroup } from "@/lib/domain/metric-kind";
import { listOf, oneOf } from "@/lib/domain/views/query-parameters";

/** How it is drawn, beside what is compared. */
export const CompareAppearance = z.object({
  hues: listOf(z.coerce.number().int()),
  draw: oneOf(z.literal("share")),
  scale: oneOf(z.literal("own")),
  /** Whose figures the others' are held against in the table: an id or a key. */
  base: oneOf(z.string().max(60)),
});

/** All that the address of a comparison says. */
export interface CompareState extends z.infer<typeof CompareAppearance> {
  readonly bodies: readonly string[];
  readonly years: readonly number[];
  readonly metrics: readonly MetricId[];
  readonly groups: readonly MetricGroup[];
  readonly x: MetricId | null;
  readonly y: MetricId | null;
}

/** The parameters of a comparison's address; what is as usual stays out of it. */
export function compareParameters(state: CompareState): Record<string, string> {
  const { bodies, hues, years, metrics, groups, draw, scale, base, x, y } = state;
  const lists = { bodies, hues, years, groups, metrics };
  const single = { draw, scale, base, x, y };
  return Object.fromEntries([
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.length === 0 ? [] : [[name, list.join(",")]],
    ),
    ...Object.entries(single).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ]) as Record<string, string>;
}

/** The address of a comparison. Commas and colons stay as they are, so that it can be read. */
export function compareHref(state: CompareState): string {
  const query = Object.entries(compareParameters(state))
    .map(([name, value]) => {
      const said = encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":");
      return `${name}=${said}`;
    })
    .join("&");
  return query === "" ? "/compare" : `/compare?${query}`;
}
