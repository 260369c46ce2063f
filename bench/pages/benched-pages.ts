import { BANDED } from "@/components/agency/chart-parts";
import { DRAWN, FIRST_SET } from "@/components/compare/first-set";
import { CHARTED } from "@/components/agencies/charted";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { ComparisonQuery } from "@/lib/domain/views/comparison";
import { RegionCode } from "@/lib/domain/views/region-code";
import { RegionListQuery } from "@/lib/domain/views/region-list";
import { RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import { YearQuery } from "@/lib/domain/views/year-view";
import { currentActor } from "@/lib/server/current-actor";
import { reader } from "@/lib/server/db";
import { getAgency } from "@/lib/server/queries/get-agency";
import { getComparison } from "@/lib/server/queries/get-comparison";
import { getOverview } from "@/lib/server/queries/get-overview";
import { getIndicator } from "@/lib/server/queries/indicators/get-indicator";
import { listAgencies } from "@/lib/server/queries/list-agencies";
import { getPeers } from "@/lib/server/queries/peers/get-peers";
import { getRegionRollup } from "@/lib/server/queries/regions/get-region-rollup";
import { listRegions } from "@/lib/server/queries/regions/list-regions";
import { getTotals } from "@/lib/server/queries/reports/get-totals";
import { getYear } from "@/lib/server/queries/years/get-year";
import { listYears } from "@/lib/server/queries/years/list-years";
import {
  agenciesSql,
  bodiesSql,
  indicatorSql,
  overviewSql,
  regionSql,
  yearSql,
  yearsSql,
} from "./bare-sql";

/** A page, what it asks of the database, and the least that SQL must do for it. */
export interface BenchedPage {
  readonly name: string;
  readonly path: string;
  readonly ask: () => Promise<unknown>;
  readonly bare: readonly string[];
}

/** The latest of the bulk reports. */
export const BENCHED_YEAR = 2024;
const REGION = "3306";
const GROUP = { kind: "housing", level: "county" } as const;
const ofGroup = `a."kind" = '${GROUP.kind}' AND a."level" = '${GROUP.level}'`;

async function list(parameters: Record<string, string>): Promise<void> {
  const query = AgencyListQuery.parse({ year: String(BENCHED_YEAR), ...parameters });
  await listAgencies(await currentActor(), query);
  await getTotals({ metrics: CHARTED, filter: query });
}

/** The pages that compare, over what is stored. */
export async function benchedPages(): Promise<readonly BenchedPage[]> {
  const actor = await currentActor();
  const bodies = await reader().agency.findMany({
    where: GROUP,
    orderBy: { id: "asc" },
    take: 11,
  });
  const ids = bodies.map(({ id }) => id);
  const some = ids.slice(0, 4);
  const [first = ""] = ids;
  const group = `peers:${GROUP.kind}:${GROUP.level}`;
  const compared = (keys: readonly string[]) => async () =>
    getComparison(
      actor,
      { ...ComparisonQuery.parse({ bodies: keys.join(",") }), metrics: [...FIRST_SET] },
      DRAWN,
    );
  return [
    { name: "overview", path: "/", ask: () => getOverview(actor), bare: overviewSql(BENCHED_YEAR) },
    {
      name: "agencies by name",
      path: `/agencies?year=${BENCHED_YEAR}`,
      ask: () => list({}),
      bare: agenciesSql(BENCHED_YEAR, `a."name"`),
    },
    {
      name: "agencies by penalties",
      path: `/agencies?year=${BENCHED_YEAR}&sort=-penalties`,
      ask: () => list({ sort: "-penalties" }),
      bare: agenciesSql(BENCHED_YEAR, `m."penalties" DESC`),
    },
    { name: "years", path: "/years", ask: () => listYears(actor), bare: yearsSql() },
    {
      name: "year",
      path: `/years/${BENCHED_YEAR}`,
      ask: () => getYear(actor, BENCHED_YEAR, YearQuery.parse({})),
      bare: yearSql(BENCHED_YEAR),
    },
    {
      name: "year, all indicators",
      path: `/years/${BENCHED_YEAR}?group=all`,
      ask: () => getYear(actor, BENCHED_YEAR, YearQuery.parse({ group: "all" })),
      bare: yearSql(BENCHED_YEAR),
    },
    {
      name: "compare four bodies",
      path: `/compare?bodies=${some.join(",")}`,
      ask: compared(some),
      bare: bodiesSql(some, []),
    },
    {
      name: "compare eleven and a group",
      path: `/compare?bodies=${[...ids, group].join(",")}`,
      ask: compared([...ids, group]),
      bare: bodiesSql(ids, [ofGroup]),
    },
    {
      name: "body among its peers",
      path: `/agencies/${first}`,
      ask: async () => {
        const { agency } = await getAgency(actor, first);
        return getPeers(actor, { agency, year: BENCHED_YEAR, drawn: BANDED });
      },
      bare: bodiesSql([first], [ofGroup]),
    },
    {
      name: "regions",
      path: "/regions",
      ask: () => listRegions(actor, RegionListQuery.parse({ year: String(BENCHED_YEAR) })),
      bare: regionSql(BENCHED_YEAR, "").slice(0, 1),
    },
    {
      name: "region",
      path: `/regions/${REGION}?year=${BENCHED_YEAR}`,
      ask: () =>
        getRegionRollup(
          actor,
          RegionCode.parse(REGION),
          RegionRollupQuery.parse({ year: String(BENCHED_YEAR) }),
        ),
      bare: regionSql(BENCHED_YEAR, REGION),
    },
    {
      name: "indicator",
      path: "/indicators/applications-received",
      ask: () => getIndicator(actor, "applications-received"),
      bare: indicatorSql(),
    },
  ];
}
