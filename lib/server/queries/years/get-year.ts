import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { MetricId } from "@/lib/domain/metric-id";
import { BodyFilter } from "@/lib/domain/views/body-filter";
import type { IndicatorLine, YearQuery, YearView } from "@/lib/domain/views/year-view";
import { formForYear } from "@/lib/form/catalogue";
import { appError } from "@/lib/errors";
import { metricById, METRICS } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { agencyCondition } from "@/lib/server/queries/reports/conditions";
import { getTotalsOfYear } from "@/lib/server/queries/reports/get-totals";
import { remembered } from "@/lib/server/queries/remembered";
import { reportYears } from "@/lib/server/views/report-years";
import { getBiggestChanges } from "./biggest-changes";
import { getIndicatorLines } from "./indicator-lines";
import { getNotFiled } from "./not-filed";
import { getRemarkableReports } from "./remarkable-reports";
import { getStandings } from "./standings";
import { getYearGroups } from "./year-groups";

/** What a year is known by at a glance: those that its form has. */
const HEADLINE: readonly MetricId[] = [
  "applications-received",
  "disclosure-rate",
  "disputes",
  "reconsideration-correction-rate",
  "licences",
  "penalties",
  "procurement-amount",
  "fees-amount",
  "check-pass-rate",
];

const Count = z.tuple([z.object({ count: z.coerce.number() })]);

const countBodies = remembered(
  "bodies-of-filter",
  async (filter: BodyFilter): Promise<number> => {
    const rows = await reader().$queryRaw`
      SELECT COUNT(*) AS "count" FROM "Agency" a WHERE ${agencyCondition(filter)}`;
    return Count.parse(rows)[0].count;
  },
  { yearsOf: () => [] },
);

/** Whether the form that a year's reports must use has an indicator. */
function isAskedIn(id: MetricId, year: number): boolean {
  const form = formForYear(year);
  return form !== null && isInForm(metricById(id), form.id);
}

/** The indicators of a group that the year's form has. */
function metricsOf(group: YearView["group"], year: number): MetricId[] {
  return METRICS.filter((each) => group === "all" || each.group === group)
    .map(({ id }) => id)
    .filter((id) => isAskedIn(id, year));
}

/** The group asked for, else that of the chosen indicator, else one that every form has. */
function shownGroup({ metric, group }: YearQuery, year: number): YearView["group"] {
  const wanted = group ?? metricById(metric).group;
  return metricsOf(wanted, year).length === 0 ? "requests" : wanted;
}

/**
 * One year under a filter: what was reported, how the indicators are spread, and who did what.
 *
 * @throws {AppError} `NOT_FOUND` where no report of the year is stored
 */
export async function getYear(actor: Actor, year: number, query: YearQuery): Promise<YearView> {
  assertMay(actor, "read");
  const years = (await reportYears()).map((each) => each.year);
  if (!years.includes(year)) throw appError("NOT_FOUND", { what: "page" });

  const filter = BodyFilter.parse(query);
  const { metric } = query;
  const headline = HEADLINE.filter((id) => isAskedIn(id, year));
  const isAsked = isAskedIn(metric, year);
  const hasBefore = isAsked && years.includes(year - 1) && isAskedIn(metric, year - 1);
  const group = shownGroup(query, year);
  const table = metricsOf(group, year);
  const spread = [...new Set([...table, ...(isAsked ? [metric] : [])])];
  const wanted = [...new Set([...headline, ...spread])];

  const [groups, bodies, lines, before, standings, notFiled, remarkable] = await Promise.all([
    getYearGroups({ filter, year }),
    countBodies(filter),
    getIndicatorLines({ metrics: wanted, spread, filter, year }),
    getTotalsOfYear({ metrics: headline, filter, year: year - 1 }),
    getStandings({ metric, filter, year }),
    getNotFiled({ filter, year }),
    getRemarkableReports({ filter, year }),
  ]);
  const past = { metric, filter, year: year - 1 };
  const [linesBefore, standingsBefore, changes] = hasBefore
    ? await Promise.all([
        getIndicatorLines({ metrics: [metric], spread: [metric], filter, year: year - 1 }),
        getStandings(past),
        getBiggestChanges({ metric, filter, year }),
      ])
    : [[], null, null];

  const lineOf = (id: MetricId): IndicatorLine[] =>
    lines.filter(({ spread }) => spread.metric === id);
  return {
    year,
    years,
    ...groups,
    bodies,
    headline: headline.flatMap(lineOf),
    headlineBefore: before.filter((total) => isAskedIn(total.metric, year - 1)),
    spreads: [...linesBefore, ...lineOf(metric)].map((line) => line.spread),
    change: lineOf(metric)[0]?.change ?? null,
    classes: { now: standings.classes, before: standingsBefore?.classes ?? [] },
    ranking: standings.ranking,
    changes,
    group,
    lines: table.flatMap(lineOf),
    notFiled,
    ...remarkable,
  };
}
