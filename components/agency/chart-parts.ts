import { OUTCOMES, seriesColour } from "@/components/charts/colours";
import { addressOf } from "@/lib/domain/address";
import type { MetricId } from "@/lib/domain/metric-id";
import type { AgencyYear } from "@/lib/domain/views/agency";
import type { Quantity } from "@/lib/domain/views/quantity";
import { REVIEW_TABLE } from "@/lib/form/review-table";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import type { Part } from "./year-chart";

/** Drawn over what is usual among the peers. */
export const BANDED: readonly MetricId[] = [
  "applications-received",
  "disclosure-rate",
  "carry-out-rate",
  "dispute-rate",
];

export function metricPart(id: MetricId, colour: string, locale: AppLocale, hatched = false): Part {
  return {
    id,
    label: inLocale(metricById(id).label, locale),
    colour,
    hatched,
    quantityOf: ({ metrics }) => metrics[id],
  };
}

export function outcomeParts(locale: AppLocale): Part[] {
  return OUTCOMES.map(({ id, colour, hatched }) => metricPart(id, colour, locale, hatched));
}

/** Who asks, each with a colour that it keeps on every page. */
export const APPLICANTS: readonly { readonly id: MetricId; readonly colour: string }[] = [
  { id: "applicants-natural-persons", colour: seriesColour(0) },
  { id: "applicants-businesses", colour: seriesColour(1) },
  { id: "applicants-research", colour: seriesColour(2) },
  { id: "applicants-public-welfare", colour: seriesColour(3) },
  { id: "applicants-legal-services", colour: seriesColour(5) },
  { id: "applicants-others", colour: seriesColour(6) },
];

export function applicantParts(locale: AppLocale): Part[] {
  return APPLICANTS.map(({ id, colour }) => metricPart(id, colour, locale));
}

const RESULTS = [
  { id: "upheld", colour: seriesColour(0), hatched: false },
  { id: "corrected", colour: seriesColour(1), hatched: false },
  { id: "other", colour: seriesColour(6), hatched: false },
  { id: "pending", colour: "var(--line-strong)", hatched: true },
] as const;

/** Figures of a year added up; where one is not known, neither is the sum. */
function added(year: AgencyYear, addresses: readonly ReturnType<typeof addressOf>[]): Quantity {
  let sum = 0;
  for (const address of addresses) {
    const figure = year.figures[address] ?? { value: null, missing: "not-in-form" as const };
    if (figure.value === null) return figure;
    sum += figure.value;
  }
  return { value: sum, missing: null };
}

/** How disputes ended, over one track of the form or several. */
export function resultParts(tracks: readonly string[], locale: AppLocale): Part[] {
  return RESULTS.map(({ id, colour, hatched }) => {
    const column = REVIEW_TABLE.columns.find((each) => each.id === id);
    return {
      id,
      label: column === undefined ? id : inLocale(column.label, locale),
      colour,
      hatched,
      quantityOf: (year) =>
        added(
          year,
          tracks.map((track) => addressOf("reviews", track, id)),
        ),
    };
  });
}
