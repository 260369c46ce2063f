import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import {
  type ComparedReport,
  type Comparison,
  type ComparisonQuery,
  peerGroupOfKey,
} from "@/lib/domain/views/comparison";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { METRICS } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import {
  fieldsSql,
  REPORT_COLUMNS,
  REPORT_ROW,
  storedReport,
} from "@/lib/server/metrics/report-row";
import { metricFields, storedQuantity } from "@/lib/server/metrics/stored-quantity";
import {
  comparedGroup,
  groupsAround,
  knownGroups,
  scatterOf,
} from "@/lib/server/queries/peers/compared-groups";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { metricColumn, metricRecord } from "@/lib/server/views/metric-quantities";
import { regionName } from "@/lib/server/views/region-name";

const NO_REPORT: Quantity = { value: null, missing: "no-report" };

const Row = z.looseObject({ agencyId: z.string(), ...REPORT_ROW });

async function reportsOf(
  ids: readonly string[],
  metrics: readonly Metric[],
): Promise<ComparedReport[]> {
  if (ids.length === 0) return [];
  const fields = metricFields(metrics).map((field) => `m."${field}"`);
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT r."agencyId", ${REPORT_COLUMNS}${fieldsSql([{ fields }])}
    FROM "Report" r
    LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
    LEFT JOIN "ReportFigures" f ON f."reportId" = r."id"
    WHERE r."agencyId" IN (${Prisma.join(ids)}) AND r."isCurrent"`;
  return rows.map((raw) => {
    const row = Row.parse(raw);
    const { agencyId, reportId, year } = row;
    const stored = storedReport(row);
    const values = metricRecord(metrics, (metric) => storedQuantity(metric, stored));
    return { agencyId, year, reportId, form: stored.form, values };
  });
}

async function knownBodies(ids: readonly string[]): Promise<AgencyRef[]> {
  if (ids.length === 0) return [];
  const agencies = await reader().agency.findMany({ where: { id: { in: [...ids] } } });
  return ids.flatMap((id) => {
    const agency = agencies.find((each) => each.id === id);
    return agency === undefined ? [] : [agencyRef(agency)];
  });
}

const ascending = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);

function metricsOf({ metrics, groups }: ComparisonQuery): readonly Metric[] {
  if (metrics.length === 0 && groups.length === 0) return METRICS;
  return METRICS.filter(({ id, group }) => metrics.includes(id) || groups.includes(group));
}

/** The provinces and cities that bodies are in. */
function regionsOf(bodies: readonly AgencyRef[]): Comparison["regions"] {
  const codes = bodies.flatMap(({ region }) =>
    region === null ? [] : [region.code.slice(0, 2), region.code.slice(0, 4)],
  );
  return [...new Set(codes)]
    .sort()
    .map((code) => ({ code, name: regionName(code) }))
    .filter(({ code, name }) => name !== code);
}

/**
 * Bodies and groups of peers beside each other over the years, every figure with its report or the
 * reason for its lack.
 *
 * @param alongside indicators that are answered besides those asked for, as charts need them
 */
export async function getComparison(
  actor: Actor,
  query: ComparisonQuery,
  alongside: readonly Metric["id"][] = [],
): Promise<Comparison> {
  assertMay(actor, "read");
  const asked = metricsOf(query);
  const metrics = METRICS.filter(
    (metric) => asked.includes(metric) || alongside.includes(metric.id),
  );
  const bodies = await knownBodies(query.bodies.filter((key) => peerGroupOfKey(key) === null));
  const [stored, groups] = await Promise.all([
    reportsOf(
      bodies.map(({ id }) => id),
      metrics,
    ),
    knownGroups(query.bodies, bodies),
  ]);
  const ofBodies = ascending(stored.map(({ year }) => year));
  const ofGroups = groups.flatMap(({ counts }) => counts.map(({ year }) => year));
  const availableYears = ofBodies.length > 0 ? ofBodies : ascending(ofGroups);
  const years = query.years.length === 0 ? availableYears : ascending(query.years);
  const known = new Set([...bodies.map(({ id }) => id), ...groups.map(({ key }) => key)]);
  const nothing = metricRecord(metrics, () => NO_REPORT);
  return {
    order: query.bodies.filter((key) => known.has(key)),
    bodies,
    groups: await Promise.all(groups.map((group) => comparedGroup(group, years, metrics))),
    unknown: query.bodies.filter((key) => !known.has(key)),
    years,
    availableYears,
    metrics: asked.map(metricColumn),
    regions: regionsOf(bodies),
    scatter: await scatterOf(query, groupsAround(bodies, groups), years.at(-1)),
    reports: bodies.flatMap(({ id }) =>
      years.map(
        (year) =>
          stored.find((each) => each.agencyId === id && each.year === year) ?? {
            agencyId: id,
            year,
            reportId: null,
            form: null,
            values: nothing,
          },
      ),
    ),
  };
}
