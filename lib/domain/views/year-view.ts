import { z } from "zod";
import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import { MetricGroup } from "@/lib/domain/metric-kind";
import type { AgencyRef } from "./agency-ref";
import { BodyFilter } from "./body-filter";
import type { FacetOption } from "./facet";
import { oneOf, oneOfOr } from "./query-parameters";
import type { Quantity } from "./quantity";
import type { SeverityCounts } from "./severity-counts";
import type { Spread } from "./spread";
import type { MatchedChange, YearTotal } from "./year-total";

/** What the page of a year is asked for. */
export const YearQuery = BodyFilter.extend({
  /** The indicator that is looked at closely. */
  metric: oneOfOr(MetricId, "applications-received"),
  /** The indicators of the table; null: those of the chosen one's group. */
  group: oneOf(z.union([MetricGroup, z.literal("all")])),
});
export type YearQuery = z.infer<typeof YearQuery>;

/** What is stored of a year, current versions only. */
export interface YearStatus {
  readonly year: number;
  readonly reports: number;
  /** With a date, so that it can be told whether they were late. */
  readonly dated: number;
  /** Dated after the last day that the regulation allows. */
  readonly late: number;
  readonly openFindings: number;
  /** Reports with an undecided finding that is an error. */
  readonly withErrors: number;
}

export interface YearLine extends YearStatus {
  /** By indicator; those that the year's form does not have are left out. */
  readonly totals: readonly YearTotal[];
  /** Over the bodies with a value in this year and in the one before. */
  readonly changes: readonly MatchedChange[];
}

export interface YearList {
  /** Bodies of the list. */
  readonly bodies: number;
  readonly metrics: readonly MetricId[];
  /** Newest first. */
  readonly years: readonly YearLine[];
}

/** How many bodies have a value of a class of `lib/metrics/bins`. */
export interface ValueClass {
  /** As `binOf` counts: 0 is what is below the first bound. */
  readonly bin: number;
  readonly bodies: number;
}

/** An indicator over a year's bodies, and over the same bodies in the year before. */
export interface IndicatorLine {
  readonly spread: Spread;
  /** Null where no body has both, or where one of the years' forms does not have it. */
  readonly change: MatchedChange | null;
}

/** A body's value, and where it comes from. */
export interface BodyValue {
  readonly agency: Pick<AgencyRef, "id" | "name">;
  readonly reportId: string;
  readonly form: FormId | null;
  readonly quantity: Quantity;
}

export interface RankedBody extends BodyValue {
  /** From 1, the highest value first, equal values on one place. */
  readonly place: number;
}

/** Who stands where with an indicator. */
export interface Ranking {
  /** Bodies that are ranked: of a rate those with enough cases. */
  readonly ranked: number;
  readonly highest: readonly RankedBody[];
  /** Lowest first; empty where all are among the highest. */
  readonly lowest: readonly RankedBody[];
  /** How many share the lowest value. */
  readonly atLowest: number;
  /** Rates of few cases, the highest first: shown, and not ranked. */
  readonly few: readonly BodyValue[];
}

/** A body's values in two years. */
export interface BodyChange {
  readonly agency: Pick<AgencyRef, "id" | "name">;
  readonly before: BodyValue;
  readonly after: BodyValue;
  readonly difference: number;
  /** After divided by before; null where there is none, or it says nothing (rates, days). */
  readonly factor: number | null;
}

export interface BiggestChanges {
  /** Bodies that are large enough in one of the years to be listed. */
  readonly compared: number;
  /** A count or an amount must reach this in one of the years; of a rate its denominator in both. */
  readonly least: number;
  readonly byDifference: readonly BodyChange[];
  /** Empty for rates and days, of which a multiple says nothing. */
  readonly byFactor: readonly BodyChange[];
}

/** A body without a report for the year. */
export interface BodyWithoutReport {
  readonly agency: AgencyRef;
  /** The year nearest before that it has a report for; null where it has none before. */
  readonly lastYear: number | null;
  readonly lastReportId: string | null;
  /** The first year after it that it has a report for, or null. */
  readonly nextYear: number | null;
}

export interface NotFiled {
  /** Bodies with a report for a year before, and none for this one. */
  readonly before: number;
  /** Bodies without a report for this year or one before. */
  readonly never: number;
  /** By region and name, the former first; the first {@link MOST_NOT_FILED}. */
  readonly bodies: readonly BodyWithoutReport[];
}

/** So many names of bodies without a report a page lists; more are a matter for a narrower filter. */
export const MOST_NOT_FILED = 1000;

export interface LateReport extends Omit<BodyValue, "quantity" | "form"> {
  readonly days: number;
  /** ISO date as printed. */
  readonly publishedOn: string | null;
}

export interface FaultyReport extends Omit<BodyValue, "quantity" | "form"> {
  readonly open: SeverityCounts;
}

/** A year, its indicators, and who did what in it. */
export interface YearView {
  readonly year: number;
  /** The years that have reports, oldest first. */
  readonly years: readonly number[];
  readonly status: YearStatus;
  /** Bodies of the list that the filters describe, with or without a report. */
  readonly bodies: number;
  readonly headline: readonly IndicatorLine[];
  /** The same indicators over all bodies of the year before, where its form has them. */
  readonly headlineBefore: readonly YearTotal[];
  /** The chosen indicator, this year and the year before where both have it, oldest first. */
  readonly spreads: readonly Spread[];
  /** Over the bodies that have it in both. */
  readonly change: MatchedChange | null;
  readonly classes: {
    readonly now: readonly ValueClass[];
    /** Empty where the year before has no value. */
    readonly before: readonly ValueClass[];
  };
  readonly ranking: Ranking;
  /** Null where the year before has no reports, or one of the forms does not have the indicator. */
  readonly changes: BiggestChanges | null;
  /** What the lines are of: as asked for, else the chosen indicator's own, where the year has it. */
  readonly group: MetricGroup | "all";
  readonly lines: readonly IndicatorLine[];
  readonly notFiled: NotFiled;
  readonly late: readonly LateReport[];
  readonly faulty: readonly FaultyReport[];
  readonly facets: {
    readonly kinds: readonly FacetOption<AgencyKind>[];
    readonly levels: readonly FacetOption<AgencyLevel>[];
    readonly regions: readonly FacetOption[];
  };
}
