import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { FormId } from "@/lib/domain/form-id";
import { fullCode, type RegionCode, regionsAbove } from "@/lib/domain/views/region-code";
import type { RegionRollup, RegionRollupQuery, RollupBody } from "@/lib/domain/views/region-rollup";
import { formForYear } from "@/lib/form/catalogue";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";
import { regionFacts } from "./region-facts";
import { regionRows } from "./region-rows";
import { isNamedRegion, linesOf, nameOfRegion, nodesWithin, regionNodes } from "./region-tree";
import { rollupBodies } from "./rollup-bodies";
import { rollupChecks } from "./rollup-checks";
import { rollupGovernment } from "./rollup-government";
import { rollupRest } from "./rollup-rest";
import { rollupSums } from "./rollup-sums";

interface RollupOf extends RegionRollupQuery {
  readonly region: RegionCode;
}

/** The forms that bodies used, the most used first. */
function formsOf(bodies: readonly RollupBody[]): RegionRollup["forms"] {
  const counts = new Map<FormId | null, number>();
  for (const { report } of bodies) {
    if (report !== null) counts.set(report.form, (counts.get(report.form) ?? 0) + 1);
  }
  return [...counts]
    .map(([form, count]) => ({ form, bodies: count }))
    .sort((a, b) => b.bodies - a.bodies);
}

/** The regions one step below that have bodies. */
async function regionsBelow(region: RegionCode, year: number): Promise<RegionRollup["below"]> {
  if (region.length === 6) return [];
  const { rows } = await regionRows({ year });
  const nodes = regionNodes(rows.filter(({ code }) => code.startsWith(region)));
  return linesOf(
    nodesWithin(nodes, region)
      .filter(({ parent }) => parent === region)
      .map((node) => ({ ...node, parent: null })),
  );
}

async function isSaidComplete(region: RegionCode, year: number): Promise<boolean> {
  const regionCode = fullCode(region);
  return (await reader().completeRegion.count({ where: { regionCode, year } })) > 0;
}

async function figuresOf(
  question: Parameters<typeof rollupBodies>[0],
  form: FormId | null,
): Promise<Pick<RegionRollup, "bodies" | "added" | "forms" | "sums" | "checks" | "checksMade">> {
  const all = await rollupBodies(question, form);
  const bodies = all.map(({ body }) => body);
  const facts = {
    bodies,
    added: bodies.filter(({ report }) => form !== null && report?.form === form).length,
    forms: formsOf(bodies),
  };
  if (form === null) return { ...facts, sums: {}, checks: [], checksMade: 0 };
  const sums = await rollupSums(question, form, all);
  return { ...facts, sums, ...(await rollupChecks(question, form, sums)) };
}

const rollup = remembered("region-rollup", async (asked: RollupOf): Promise<RegionRollup> => {
  const { region } = asked;
  const facts = await regionFacts(region);
  const { bodiesOf, scopes } = facts;
  const year = asked.year ?? facts.years.at(-1) ?? new Date().getFullYear() - 1;
  const first = scopes.find(({ bodies }) => bodies > 0)?.of ?? "own";
  const of = scopes.find((scope) => scope.of === asked.of)?.of ?? first;
  const formOfYear = formForYear(year)?.id ?? null;
  const form = asked.form ?? formOfYear;

  const [figures, government, isComplete, rest, below] = await Promise.all([
    figuresOf({ bodiesOf, of, year }, form),
    rollupGovernment(facts.government, year, form),
    isSaidComplete(region, year),
    rollupRest(of, bodiesOf),
    regionsBelow(region, year),
  ]);
  return {
    region: { code: region, name: nameOfRegion(region, facts.printed) },
    above: regionsAbove(region)
      .filter(isNamedRegion)
      .map((code) => ({ code, name: nameOfRegion(code, null) })),
    below,
    year,
    years: facts.years,
    of,
    scopes,
    form,
    formOfYear,
    ...figures,
    government,
    isComplete,
    rest,
    isSample: bodiesOf.isSample,
  };
});

/**
 * The bodies of a region added up, in the form of the year, beside its government's own report.
 *
 * @throws {AppError} `NOT_FOUND` where the region has no bodies
 */
export async function getRegionRollup(
  actor: Actor,
  region: RegionCode,
  { year, of, form }: RegionRollupQuery,
): Promise<RegionRollup> {
  assertMay(actor, "read");
  return rollup({ region, year, of, form });
}
