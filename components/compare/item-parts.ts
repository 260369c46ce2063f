import { APPLICANTS } from "@/components/agency/chart-parts";
import { OUTCOMES, seriesColour } from "@/components/charts/colours";
import type { MetricId } from "@/lib/domain/metric-id";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { less, meanOf } from "./compared-item";
import type { ItemPart } from "./multiples";

function part(id: MetricId, colour: string, locale: AppLocale, hatched = false): ItemPart {
  return {
    id,
    label: inLocale(metricById(id).label, locale),
    colour,
    hatched,
    quantityOf: (item, year) => meanOf(item, id, year),
  };
}

export function outcomeItemParts(locale: AppLocale): ItemPart[] {
  return OUTCOMES.map(({ id, colour, hatched }) => part(id, colour, locale, hatched));
}

export function applicantItemParts(locale: AppLocale): ItemPart[] {
  return APPLICANTS.map(({ id, colour }) => part(id, colour, locale));
}

/** How disputes ended: corrected, any other end, or none yet. */
export function resultItemParts(
  track: "reconsiderations" | "litigation",
  words: { readonly corrected: string; readonly other: string; readonly pending: string },
): ItemPart[] {
  const closed: MetricId = `${track}-closed`;
  const corrected: MetricId = `${track}-corrected`;
  const pending: MetricId = `${track}-pending`;
  return [
    {
      id: "other",
      label: words.other,
      colour: seriesColour(0),
      quantityOf: (item, year) => less(meanOf(item, closed, year), meanOf(item, corrected, year)),
    },
    {
      id: corrected,
      label: words.corrected,
      colour: seriesColour(1),
      quantityOf: (item, year) => meanOf(item, corrected, year),
    },
    {
      id: pending,
      label: words.pending,
      colour: "var(--line-strong)",
      hatched: true,
      quantityOf: (item, year) => meanOf(item, pending, year),
    },
  ];
}
