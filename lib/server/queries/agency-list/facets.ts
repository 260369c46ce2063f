import "server-only";
import { z } from "zod";
import { AGENCY_KINDS, AGENCY_LEVELS, AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { ListFacets } from "@/lib/domain/views/agency-list";
import { type BodyFilter, FindingFilter, PublishedFilter } from "@/lib/domain/views/body-filter";
import type { FacetOption } from "@/lib/domain/views/facet";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { oneYear, remembered } from "@/lib/server/queries/remembered";
import {
  agencyConditions,
  FROM_REPORTS,
  HAS_FINDINGS,
  IS_PUBLISHED,
  type ListFilter,
  reportConditions,
} from "@/lib/server/queries/reports/conditions";
import { HAS_REPORT } from "./order";
import { regionTree } from "./region-tree";

/** Null for the year: bodies that have any report, whatever it is like. */
interface FacetQuestion {
  readonly filter: BodyFilter;
  readonly year: number | null;
}

const FACETS = ["kind", "level", "region", "form", "findings", "published"] as const;
type Facet = (typeof FACETS)[number];

/** How a facet's filter is called among the rows: 1 where the row passes it. */
const passes = (facet: Facet) => Prisma.raw(`"in_${facet}"`);

/** What a facet is counted by; of findings two things, since a report may be in several choices. */
const VALUES: Readonly<Record<Exclude<Facet, "findings">, string>> = {
  kind: `v."kind"`,
  level: `v."level"`,
  region: `v."region"`,
  form: `v."form"`,
  published: `v."published"`,
};

function flagSql(facet: Facet, condition: Prisma.Sql | null): Prisma.Sql {
  return Prisma.sql`, CASE WHEN ${condition ?? Prisma.sql`TRUE`} THEN 1 ELSE 0 END AS ${passes(facet)}`;
}

/** Every body that the search leaves, with what it is counted by and which filters it passes. */
function rowsSql({ filter, year }: FacetQuestion): Prisma.Sql {
  const ofAgency = agencyConditions(filter);
  const ofReport = reportConditions(filter, year ?? 0);
  const conditions: Record<Facet, Prisma.Sql | null> = {
    kind: ofAgency.kind,
    level: ofAgency.level,
    region: ofAgency.region,
    form: ofReport.form,
    findings: ofReport.findings,
    published: ofReport.published,
  };
  const flags = (facets: readonly Facet[]) =>
    Prisma.join(
      facets.map((facet) => flagSql(facet, conditions[facet])),
      " ",
    );
  const search = ofAgency.q ?? Prisma.sql`TRUE`;
  const columns = Prisma.sql`a."kind" AS "kind", a."level" AS "level", a."regionCode" AS "region"`;
  if (year === null) {
    return Prisma.sql`SELECT ${columns} ${flags(["kind", "level", "region"])}
      FROM "Agency" a WHERE ${HAS_REPORT} AND ${search}`;
  }
  return Prisma.sql`SELECT ${columns}, r."form" AS "form",
      CASE WHEN ${IS_PUBLISHED.late} THEN 'late' WHEN ${IS_PUBLISHED["in-time"]} THEN 'in-time'
        ELSE 'undated' END AS "published",
      CASE WHEN ${HAS_FINDINGS.open} THEN 1 ELSE 0 END AS "open",
      CASE WHEN ${HAS_FINDINGS.error} THEN 1 ELSE 0 END AS "error",
      CASE WHEN ${HAS_FINDINGS.none} THEN 1 ELSE 0 END AS "none"
      ${flags(FACETS)}
    ${FROM_REPORTS} WHERE ${ofReport.year ?? Prisma.sql`TRUE`} AND ${search}`;
}

/** The rows that pass all filters but one's own. */
function passesOthers(facet: Facet, facets: readonly Facet[]): Prisma.Sql {
  const others = facets.filter((each) => each !== facet);
  return Prisma.join(
    others.map((other) => Prisma.sql`v.${passes(other)} = 1`),
    " AND ",
  );
}

function countsSql(facet: Facet, facets: readonly Facet[]): Prisma.Sql {
  const where = passesOthers(facet, facets);
  if (facet === "findings") {
    return Prisma.join(
      FindingFilter.options.map(
        (value) => Prisma.sql`SELECT 'findings' AS "facet", ${value} AS "value",
          SUM(v.${Prisma.raw(`"${value}"`)}) AS "count" FROM v WHERE ${where}`,
      ),
      " UNION ALL ",
    );
  }
  return Prisma.sql`SELECT ${facet} AS "facet", ${Prisma.raw(VALUES[facet])} AS "value",
    COUNT(*) AS "count" FROM v WHERE ${where} GROUP BY 2`;
}

const Counts = z.array(
  z.object({
    facet: z.enum(FACETS satisfies readonly ListFilter[]),
    value: z.string().nullable(),
    count: z.coerce.number().nullable(),
  }),
);
type Counted = { readonly value: string; readonly count: number };

/** The choices whose value is still one that this program knows, with its words; the largest first. */
function options<Value extends string>(
  schema: z.ZodType<Value>,
  counts: readonly Counted[],
  labelOf: (value: Value) => Localized | null,
): FacetOption<Value>[] {
  return counts
    .flatMap(({ value, count }) => {
      const known = schema.safeParse(value);
      return known.success ? [{ value: known.data, label: labelOf(known.data), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Choices in an order of their own, with 0 where there is nothing. */
function fixedOptions<Value extends string>(
  values: readonly Value[],
  counts: readonly Counted[],
): FacetOption<Value>[] {
  return values.map((value) => ({
    value,
    label: null,
    count: counts.find((each) => each.value === value)?.count ?? 0,
  }));
}

/** What is chosen stays among the choices, even where nothing is left of it. */
function withChosen(counts: readonly Counted[], chosen: readonly string[]): Counted[] {
  const missing = chosen.filter((value) => counts.every((each) => each.value !== value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}

/** What each filter would leave, under the others: bodies, which have one report a year. */
export const listFacets = remembered(
  "list-facets",
  async (question: FacetQuestion): Promise<ListFacets> => {
    const { filter, year } = question;
    const facets: readonly Facet[] = year === null ? ["kind", "level", "region"] : FACETS;
    const counts = facets.map((facet) => countsSql(facet, facets));
    const rows = await reader().$queryRaw`
      WITH v AS MATERIALIZED (${rowsSql(question)}) ${Prisma.join(counts, " UNION ALL ")}`;
    const all = Counts.parse(rows);
    const of = (facet: Facet): Counted[] =>
      all.flatMap((each) =>
        each.facet === facet && each.value !== null
          ? [{ value: each.value, count: each.count ?? 0 }]
          : [],
      );
    return {
      kinds: options(
        AgencyKind,
        withChosen(of("kind"), filter.kind),
        (kind) => AGENCY_KINDS[kind].label,
      ),
      levels: options(
        AgencyLevel,
        withChosen(of("level"), filter.level),
        (level) => AGENCY_LEVELS[level],
      ),
      regions: regionTree(
        of("region").map(({ value, count }) => ({ code: value, count })),
        filter.region,
      ),
      forms: options(
        FormId,
        withChosen(of("form"), filter.form === null ? [] : [filter.form]),
        () => null,
      ),
      findings: fixedOptions(FindingFilter.options, of("findings")),
      published: fixedOptions(PublishedFilter.options, of("published")),
    };
  },
  { yearsOf: ({ year }) => oneYear(year) },
);
