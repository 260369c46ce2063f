import { type ByApplicant, NO_REQUESTS } from "@/lib/sample/figures/application-figures";
import type { Activity } from "@/lib/sample/figures/disclosure-figures";
import type { Random } from "@/lib/sample/random";
import { ITEM_ROWS, type Pace } from "./body-pace";
import type { SampleBody } from "./sample-bodies";

/** What one year hands to the next, so that the years of a body agree with each other. */
export interface Stock {
  readonly carriedIn: ByApplicant;
  readonly documents: number;
  readonly regulations: number;
  /** Catalogue items, by row. */
  readonly items: Readonly<Record<string, number>>;
  /** Cases still open, by track. */
  readonly pending: Readonly<Record<string, number>>;
}

/** Items exist wherever decisions or fees do; how many says nothing of the decisions. */
export function firstStock(body: SampleBody, pace: Pace, random: Random): Stock {
  const makesRegulations = body.kind === "government" && body.region.level === "city";
  return {
    carriedIn: NO_REQUESTS,
    documents: pace.documents * random.integer(3, 8),
    regulations: makesRegulations ? random.integer(8, 20) : 0,
    items: Object.fromEntries(
      ITEM_ROWS.map((row) => [row, pace[row] === 0 ? 0 : random.integer(4, 60)]),
    ),
    pending: {},
  };
}

export function nextStock(
  { items }: Stock,
  activity: Activity,
  carriedOut: ByApplicant,
  pending: Readonly<Record<string, number>>,
): Stock {
  return {
    carriedIn: carriedOut,
    documents: activity.normative_documents?.in_force ?? 0,
    regulations: activity.regulations?.in_force ?? 0,
    items: Object.fromEntries(
      ITEM_ROWS.map((row) => [row, (items[row] ?? 0) + (activity[row]?.items_change ?? 0)]),
    ),
    pending,
  };
}
