import "server-only";
import { type Address, addressOf } from "@/lib/domain/address";
import type { MetricId } from "@/lib/domain/metric-id";
import type { ChartSpec, ChartSubject } from "@/lib/domain/views/chart-spec";
import type { ChartPart } from "@/lib/domain/views/chart-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { figureAt } from "@/lib/form/catalogue";
import { REVIEW_TABLE } from "@/lib/form/review-table";
import type { FormId } from "@/lib/domain/form-id";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import { figureColumn } from "@/lib/server/figure-column";
import { metricSql, type RateSides, rateSides } from "@/lib/server/metrics/metric-sql";
import type { StoredReport } from "@/lib/server/metrics/report-row";
import { metricFields, storedQuantity } from "@/lib/server/metrics/stored-quantity";

/** A part of a chart, and how a report or the database tells its value. */
export interface PartSource {
  readonly view: ChartPart;
  /** The columns of `m` and `f` that it is computed from, as SQL. */
  readonly fields: readonly string[];
  readonly quantityOf: (report: StoredReport) => Quantity;
  readonly isInForm: (form: FormId) => boolean;
  /** Over the rows `r`, `m` and `f`; null where it can't be told; amounts in fen. */
  readonly sql: Prisma.Sql;
  /** Null for what is no rate. */
  readonly sides: RateSides | null;
}

const SUBJECTS: Readonly<
  Record<Exclude<ChartSubject, "reconsideration" | "litigation">, readonly MetricId[]>
> = {
  outcomes: [
    "outcome-granted",
    "outcome-partly-granted",
    "outcome-denied",
    "outcome-unavailable",
    "outcome-rejected",
    "outcome-other",
    "applications-carried-out",
  ],
  applicants: [
    "applicants-natural-persons",
    "applicants-businesses",
    "applicants-research",
    "applicants-public-welfare",
    "applicants-legal-services",
    "applicants-others",
  ],
  decisions: ["licences", "penalties", "coercion"],
};

const TRACKS = {
  reconsideration: ["reconsideration"],
  litigation: ["litigation_direct", "litigation_after"],
} as const;

const RESULTS = ["upheld", "corrected", "other", "pending"] as const;

/** What comes in, before what becomes of it. */
const FLOW: readonly MetricId[] = [
  "applications-carried-in",
  "applications-received",
  ...SUBJECTS.outcomes,
];

function metricPart(id: MetricId): PartSource {
  const metric = metricById(id);
  const { label, unit, kind } = metric;
  return {
    view: { id, label, unit, kind },
    fields: metricFields([metric]).map((field) => `m."${field}"`),
    quantityOf: (report) => storedQuantity(metric, report),
    isInForm: (form) => isInForm(metric, form),
    sql: metricSql(metric),
    sides: rateSides(metric),
  };
}

/** Figures added up; where one is not known, neither is the sum. */
function added(addresses: readonly Address[], read: StoredReport["figureAt"]): Quantity {
  let sum = 0;
  for (const address of addresses) {
    const figure = read(address);
    if (figure.value === null) return figure;
    sum += figure.value;
  }
  return { value: sum, missing: null };
}

function resultPart(tracks: readonly string[], result: (typeof RESULTS)[number]): PartSource {
  const addresses = tracks.map((track) => addressOf("reviews", track, result));
  const label = REVIEW_TABLE.columns.find(({ id }) => id === result)?.label;
  // The names are those of the models, never anything that was asked for.
  const columns = addresses.map((address) => `CAST(f."${figureColumn(address)}" AS BIGINT)`);
  return {
    view: {
      id: result,
      label: { zh: label?.zh ?? result, en: label?.en ?? result },
      unit: { zh: "件", en: "cases" },
      kind: "count",
    },
    fields: addresses.map((address) => `f."${figureColumn(address)}"`),
    quantityOf: ({ figureAt: read }) => added(addresses, read),
    isInForm: (form) => addresses.every((address) => figureAt(form, address) !== undefined),
    sql: Prisma.raw(`(${columns.join(" + ")})`),
    sides: null,
  };
}

function subjectParts(subject: ChartSubject): PartSource[] {
  if (subject === "reconsideration" || subject === "litigation") {
    return RESULTS.map((result) => resultPart(TRACKS[subject], result));
  }
  return SUBJECTS[subject].map(metricPart);
}

/** What decides which parts a chart has. */
export type PartsQuestion = Pick<ChartSpec, "chart" | "subject" | "metrics">;

/** What a chart draws. Of a spread there is one indicator, of a scatter two. */
export function partsOf({ chart, subject, metrics }: PartsQuestion): PartSource[] {
  if (chart === "flow") return FLOW.map(metricPart);
  const first = metrics[0] ?? "applications-received";
  if (chart === "spread") return [metricPart(first)];
  if (chart === "scatter") return [first, metrics[1] ?? "disclosure-rate"].map(metricPart);
  if (subject !== null) return subjectParts(subject);
  return (metrics.length === 0 ? [first] : metrics).map(metricPart);
}
