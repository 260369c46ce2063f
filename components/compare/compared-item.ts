import type { MetricId } from "@/lib/domain/metric-id";
import type { ComparedGroup, ComparedReport, Comparison } from "@/lib/domain/views/comparison";
import type { PeerSpread } from "@/lib/domain/views/peers";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formForYear } from "@/lib/form/catalogue";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";

/** A body or a group of peers in a comparison. */
export interface ComparedItem {
  /** The body's id, or the group's key. */
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Of a body; its reports, oldest first. */
  readonly reports: readonly ComparedReport[];
  /** Null for a body. */
  readonly group: ComparedGroup | null;
}

const NOT_TOLD: Quantity = { value: null, missing: "no-report" };

/** What is compared, in the order asked for. */
export function comparedItems(
  { order, bodies, groups, reports }: Comparison,
  {
    nameOf,
    colourOf,
  }: {
    readonly nameOf: (group: ComparedGroup) => string;
    readonly colourOf: (index: number) => string;
  },
): ComparedItem[] {
  return order.flatMap((key, index): ComparedItem[] => {
    const colour = colourOf(index);
    const body = bodies.find(({ id }) => id === key);
    if (body !== undefined) {
      const own = reports.filter(({ agencyId }) => agencyId === key);
      return [{ key, name: body.name, colour, reports: own, group: null }];
    }
    const group = groups.find((each) => each.key === key);
    return group === undefined ? [] : [{ key, name: nameOf(group), colour, reports: [], group }];
  });
}

export function reportOf({ reports }: ComparedItem, year: number): ComparedReport | undefined {
  return reports.find((each) => each.year === year);
}

export function spreadOf(
  { group }: ComparedItem,
  metric: MetricId,
  year: number,
): PeerSpread | undefined {
  return group?.spreads.find((each) => each.metric === metric && each.year === year);
}

/** A body's figure; of a group the median. */
export function middleOf(item: ComparedItem, metric: MetricId, year: number): Quantity {
  if (item.group === null) return reportOf(item, year)?.values[metric] ?? NOT_TOLD;
  const spread = spreadOf(item, metric, year);
  return spread === undefined
    ? missingOf(item, metric, year)
    : { value: spread.quantiles.median, missing: null };
}

/** A body's figure; of a group the mean, since medians of parts do not add up to a whole. */
export function meanOf(item: ComparedItem, metric: MetricId, year: number): Quantity {
  if (item.group === null) return reportOf(item, year)?.values[metric] ?? NOT_TOLD;
  const spread = spreadOf(item, metric, year);
  return spread === undefined
    ? missingOf(item, metric, year)
    : { value: spread.mean, missing: null };
}

function missingOf({ group }: ComparedItem, metric: MetricId, year: number): Quantity {
  const form = formForYear(year);
  if ((group?.reports[year] ?? 0) === 0 || form === null) return NOT_TOLD;
  return isInForm(metricById(metric), form.id)
    ? { value: null, missing: "few-bodies" }
    : { value: null, missing: "not-in-form" };
}

/** One figure less another; the first reason where either is not known. */
export function less(from: Quantity, taken: Quantity): Quantity {
  if (from.value === null) return from;
  if (taken.value === null) return taken;
  return { value: from.value - taken.value, missing: null };
}
