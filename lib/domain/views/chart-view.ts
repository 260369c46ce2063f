import type { Localized } from "@/lib/domain/localized";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { AgencyRef } from "./agency-ref";
import type { ChartSpec } from "./chart-spec";
import type { Quantity } from "./quantity";
import type { Quantiles } from "./spread";

/** What a chart draws of a body and year: an indicator, or figures of the form added up. */
export interface ChartPart {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Localized;
  readonly kind: MetricKind;
}

/** A body in a year, or all bodies together. */
export interface ChartRow {
  /** Null: all that the filter leaves. */
  readonly agencyId: string | null;
  readonly year: number;
  readonly reportId: string | null;
  /** One for each part. */
  readonly cells: readonly Quantity[];
}

/** How many reports of a year a sum over bodies rests on, for each part. */
export interface ChartCoverage {
  readonly year: number;
  readonly reports: number;
  readonly known: readonly number[];
}

/** One of many bodies; those whose values can't all be told are not among them. */
export interface CloudBody {
  readonly id: string;
  readonly name: string;
  /** One for each part. */
  readonly cells: readonly Quantity[];
}

/** What a chart is drawn from. */
export interface ChartView {
  readonly spec: ChartSpec;
  readonly parts: readonly ChartPart[];
  readonly years: readonly number[];
  /** The named bodies that are known, or of bars the largest that the filter leaves. */
  readonly bodies: readonly AgencyRef[];
  readonly rows: readonly ChartRow[];
  /** Of sums over bodies; empty otherwise. */
  readonly coverage: readonly ChartCoverage[];
  /** Of a spread or a scatter. */
  readonly cloud: readonly CloudBody[];
  /** Of a spread: the bodies of enough cases. Null where there is none. */
  readonly quantiles: Quantiles | null;
  /** By year what is usual among the peers; null where it is not asked for or not known. */
  readonly band:
    | readonly {
        readonly year: number;
        readonly bodies: number;
        readonly quantiles: Quantiles | null;
      }[]
    | null;
  /** Bodies that it rests on. */
  readonly count: number;
}
