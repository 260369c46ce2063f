import { z } from "zod";
import { MetricId } from "@/lib/domain/metric-id";
import { BodyFilter } from "./body-filter";
import { listOf, oneOf, oneOfOr, Year } from "./query-parameters";

/** How a chart is drawn. */
export const ChartForm = z.enum([
  "year-bars",
  "year-lines",
  "multiples",
  "body-bars",
  "spread",
  "scatter",
  "flow",
]);
export type ChartForm = z.infer<typeof ChartForm>;

/** Figures that are drawn together, as the parts of something. */
export const ChartSubject = z.enum([
  "outcomes",
  "applicants",
  "decisions",
  "reconsideration",
  "litigation",
]);
export type ChartSubject = z.infer<typeof ChartSubject>;

const BodyId = z.string().min(1).max(40);

/** More bars than these nobody compares. */
export const MOST_CHARTED_BODIES = 40;

/**
 * A chart as an address says it. What is drawn is a subject, or indicators; of whom: of named bodies,
 * or of all that a filter leaves, together.
 */
export const ChartSpec = BodyFilter.extend({
  chart: oneOfOr(ChartForm, "year-bars"),
  subject: oneOf(ChartSubject),
  /** Without a subject; none is requests received. Scatter takes two: across, and upwards. */
  metrics: listOf(MetricId, 12),
  bodies: listOf(BodyId, MOST_CHARTED_BODIES),
  /** Bodies to name among all those of a spread or a scatter. */
  marked: listOf(BodyId, 12),
  /** Empty: all that have reports; where one year is drawn, the latest. */
  years: listOf(Year),
  /** Parts as they are, or as shares of their whole. */
  mode: oneOfOr(z.enum(["absolute", "share"]), "absolute"),
  /** Small charts each on its own scale. */
  scale: oneOf(z.literal("own")),
  /** Axes that are logarithmic. */
  log: listOf(z.enum(["x", "y"])),
  /** What is usual among the peers of the first body, behind lines. */
  peers: oneOf(z.literal("band")),
});
export type ChartSpec = z.infer<typeof ChartSpec>;

/** What an address says of a chart; what is left out is the usual. */
export type AskedChart = { readonly [Key in keyof ChartSpec]?: ChartSpec[Key] | undefined };

/** What needs not be said. */
const USUAL: AskedChart = { chart: "year-bars", mode: "absolute" };

/** The parameters of a chart, in an order that is always the same. */
export function chartParameters(asked: AskedChart): string {
  const parameters = new URLSearchParams();
  for (const key of ChartSpec.keyof().options) {
    const value = asked[key];
    if (value === undefined || value === null || value === USUAL[key]) continue;
    const written = typeof value === "string" ? value : value.join(",");
    if (written !== "") parameters.set(key, written);
  }
  return parameters.toString().replaceAll("%2C", ",");
}

/** Where a chart stands alone, for other sites to show it in a frame. */
export function embedAddress(asked: AskedChart): string {
  return `/embed/chart?${chartParameters(asked)}`;
}

/** Where the figures of a chart are, all of them, as CSV. */
export function chartCsvAddress(asked: AskedChart): string {
  return `/embed/chart/csv?${chartParameters(asked)}`;
}
