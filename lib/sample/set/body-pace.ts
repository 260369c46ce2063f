import type { Random } from "@/lib/sample/random";
import { BODY_KINDS, type Span } from "./body-kinds";
import type { SampleBody } from "./sample-bodies";

const CITY_FACTOR = 3;

/** The rows of section two that count catalogue items, and decisions or fees beside them. */
export const ITEM_ROWS = ["licences", "other_services", "penalties", "coercion", "fees"] as const;
export type ItemRow = (typeof ITEM_ROWS)[number];

/** What a body does in a normal year, drawn once from its kind. */
export type Pace = Readonly<
  Record<ItemRow | "requests" | "cases" | "documents" | "projects", number>
>;

export function paceOf(body: SampleBody, random: Random): Pace {
  const kind = BODY_KINDS[body.kind];
  const factor = body.region.level === "city" ? CITY_FACTOR : 1;
  const draw = ([least, most]: Span): number => random.integer(least, most) * factor;
  return {
    requests: draw(kind.requests),
    cases: draw(kind.cases),
    documents: draw(kind.documents),
    licences: draw(kind.licences),
    other_services: draw(kind.otherServices),
    penalties: draw(kind.penalties),
    coercion: draw(kind.coercion),
    fees: draw(kind.fees),
    projects: draw(kind.projects),
  };
}

/** A year somewhat above or below the pace; nothing stays nothing, something stays something. */
export function around(pace: number, random: Random): number {
  return pace === 0 ? 0 : Math.max(1, Math.round(pace * (0.85 + 0.3 * random.next())));
}
