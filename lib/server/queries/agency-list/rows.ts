import "server-only";
import type { AgencyListRow, Change, ListCell } from "@/lib/domain/views/agency-list";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { Quantity } from "@/lib/domain/views/quantity";
import { type ReportOfBody, reportsOfBodies } from "./reports-of-bodies";
import type { ListScope, TableColumn } from "./scope";
import { type StandingOf, standingsOf } from "./standings";

const NO_REPORT: Quantity = { value: null, missing: "no-report" };

/** By body, then by year. */
type Reports = ReadonlyMap<string, ReadonlyMap<number, ReportOfBody>>;

function byBody(reports: readonly ReportOfBody[]): Reports {
  const bodies = new Map<string, Map<number, ReportOfBody>>();
  for (const report of reports) {
    const years = bodies.get(report.agency.id) ?? new Map<number, ReportOfBody>();
    years.set(report.year, report);
    bodies.set(report.agency.id, years);
  }
  return bodies;
}

/** The years whose reports the cells speak of; null: all of them. */
function yearsNeeded({ year, columns }: ListScope): readonly number[] | null {
  if (year === null || columns.some(({ shows }) => shows.spark)) return null;
  return columns.some(({ shows }) => shows.change) ? [year - 1, year] : [year];
}

/** Hundredths of a yuan and the like, which subtraction leaves. */
function withoutDust(difference: number): number {
  return Number(difference.toPrecision(12));
}

function hasShare(kind: MetricKind): boolean {
  return kind === "count" || kind === "amount";
}

function changeOf(
  { view, quantityOf }: TableColumn,
  now: ReportOfBody | undefined,
  before: ReportOfBody | undefined,
): Change | null {
  if (now === undefined || before === undefined) return null;
  const [to, from] = [quantityOf(now).value, quantityOf(before).value];
  if (to === null || from === null) return null;
  const difference = withoutDust(to - from);
  return {
    before: from,
    difference,
    share: from <= 0 || !hasShare(view.kind) ? null : difference / from,
    acrossForms: now.form !== before.form,
  };
}

/** How each of the columns that show it ranks a body; null for the others. */
type Standings = readonly (StandingOf | null)[];

function cellOf(
  { years }: ListScope,
  column: TableColumn,
  agency: AgencyRef,
  reports: ReadonlyMap<number, ReportOfBody>,
  standingOf: StandingOf | null,
): ListCell {
  const { shows, year, quantityOf } = column;
  const report = reports.get(year);
  const quantity = report === undefined ? NO_REPORT : quantityOf(report);
  const valueOf = (each: ReportOfBody | undefined) =>
    each === undefined ? null : quantityOf(each).value;
  return {
    quantity,
    ...(shows.change && { change: changeOf(column, report, reports.get(year - 1)) }),
    ...(standingOf !== null && { standing: standingOf(agency, quantity) }),
    ...(shows.spark && { trend: years.map((each) => valueOf(reports.get(each.year))) }),
  };
}

function rowOf(
  scope: ListScope,
  reports: ReadonlyMap<number, ReportOfBody>,
  standings: Standings,
): AgencyListRow | null {
  const [any] = reports.values();
  if (any === undefined) return null;
  const { agency } = any;
  return {
    agency,
    reports: Object.fromEntries(
      [...reports].map(([year, report]) => [year, { id: report.id, form: report.form }]),
    ),
    openFindings: scope.year === null ? null : (reports.get(scope.year)?.openFindings ?? null),
    cells: scope.columns.map((column, index) =>
      cellOf(scope, column, agency, reports, standings[index] ?? null),
    ),
  };
}

/**
 * The rows of a few bodies, in the order of the ids: what a window of the list shows. A body that has
 * meanwhile lost its report is left out.
 */
export async function readRows(scope: ListScope, ids: readonly string[]): Promise<AgencyListRow[]> {
  const [reports, standings] = await Promise.all([
    reportsOfBodies(ids, yearsNeeded(scope), scope.columns),
    Promise.all(
      scope.columns.map(({ view, year, shows }) =>
        shows.rank ? standingsOf(view.id, year) : Promise.resolve(null),
      ),
    ),
  ]);
  const bodies = byBody(reports);
  return ids.flatMap((id) => rowOf(scope, bodies.get(id) ?? new Map(), standings) ?? []);
}
