import type { MetricId } from "@/lib/domain/metric-id";

/** Paul Tol's "bright" scheme, told apart by colour-blind eyes; the values stand in globals.css. */
const SERIES = [
  "var(--series-1)",
  "var(--series-2)",
  "var(--series-3)",
  "var(--series-4)",
  "var(--series-5)",
  "var(--series-6)",
  "var(--series-7)",
  "var(--series-8)",
] as const;

export const SERIES_COUNT = SERIES.length;

export function seriesColour(index: number): string {
  return SERIES[index % SERIES.length] ?? SERIES[0];
}

/** The outcomes of requests in the form's order, with a colour that each keeps on every page. */
export const OUTCOMES: readonly {
  readonly id: MetricId;
  readonly colour: string;
  readonly hatched?: true;
}[] = [
  { id: "outcome-granted", colour: "var(--series-3)" },
  { id: "outcome-partly-granted", colour: "var(--series-5)" },
  { id: "outcome-denied", colour: "var(--series-2)" },
  { id: "outcome-unavailable", colour: "var(--series-4)" },
  { id: "outcome-rejected", colour: "var(--series-6)" },
  { id: "outcome-other", colour: "var(--series-7)" },
  { id: "applications-carried-out", colour: "var(--line-strong)", hatched: true },
];

/** Who asks, each with a colour that it keeps on every page. */
export const APPLICANTS: readonly { readonly id: MetricId; readonly colour: string }[] = [
  { id: "applicants-natural-persons", colour: "var(--series-1)" },
  { id: "applicants-businesses", colour: "var(--series-2)" },
  { id: "applicants-research", colour: "var(--series-3)" },
  { id: "applicants-public-welfare", colour: "var(--series-4)" },
  { id: "applicants-legal-services", colour: "var(--series-6)" },
  { id: "applicants-others", colour: "var(--series-7)" },
];

/** How reconsiderations and suits end. */
export const RESULTS: readonly {
  readonly id: string;
  readonly colour: string;
  readonly hatched?: true;
}[] = [
  { id: "upheld", colour: "var(--series-1)" },
  { id: "corrected", colour: "var(--series-2)" },
  { id: "other", colour: "var(--series-7)" },
  { id: "pending", colour: "var(--line-strong)", hatched: true },
];

/** The colour that something has on every page, or the next of the series where it has none. */
export function partColour(
  id: string,
  index: number,
): { readonly colour: string; readonly hatched: boolean } {
  const own = [...OUTCOMES, ...APPLICANTS, ...RESULTS].find((each) => each.id === id);
  if (own === undefined) return { colour: seriesColour(index), hatched: false };
  return { colour: own.colour, hatched: "hatched" in own };
}
