import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { CheckedBody, RegionCheck, RegionSum } from "@/lib/domain/views/region-rollup";
import { formById } from "@/lib/form/catalogue";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { ruleWords } from "@/lib/server/views/rule-words";
import { byName, fromScope, type RollupQuestion } from "./rollup-bodies";
import { sumEquations, type SumEquation } from "./sum-equations";

const Row = z
  .object({ id: z.string(), name: z.string(), reportId: z.string() })
  .catchall(z.coerce.number());

const column = (address: Address) => `f."${figureColumn(address)}"`;

/** What is not given adds nothing to a sum, so that it adds nothing to a difference. */
const together = (addresses: readonly Address[]) =>
  addresses.map((address) => `COALESCE(${column(address)}, 0)`).join(" + ");

const differenceSql = ({ left, right }: SumEquation) =>
  `(${together(left)} - (${together(right)}))`;

function partialSql({ left, right }: SumEquation): string {
  const missing = [...left, ...right].map((address) => `${column(address)} IS NULL`).join(" OR ");
  return `CASE WHEN ${missing} THEN 1 ELSE 0 END`;
}

type Sums = Readonly<Partial<Record<Address, RegionSum>>>;

const isKnown = (sums: Sums, address: Address) => (sums[address]?.value ?? null) !== null;

function total(sums: Sums, addresses: readonly Address[]): number {
  return addresses.reduce((sum, address) => sum + (sums[address]?.value ?? 0), 0);
}

/** How many of the form's checks can be made on the sums, and those that some body moves. */
export interface RollupChecks {
  readonly checksMade: number;
  readonly checks: readonly RegionCheck[];
}

/**
 * The checks of the form on the sums. A sum is out of balance by exactly as much as its bodies are
 * together, so that each of them is named with its part.
 */
export async function rollupChecks(
  question: RollupQuestion,
  form: FormId,
  sums: Sums,
): Promise<RollupChecks> {
  const equations = sumEquations(formById(form)).filter(({ left, right }) =>
    [...left, ...right].every((address) => isKnown(sums, address)),
  );
  if (equations.length === 0) return { checksMade: 0, checks: [] };
  // The names are those of the models, never anything that was asked for.
  const columns = Prisma.raw(
    equations
      .map(
        (each, index) =>
          `${differenceSql(each)} AS "d${index}", ${partialSql(each)} AS "p${index}"`,
      )
      .join(", "),
  );
  const moved = Prisma.raw(equations.map((each) => `${differenceSql(each)} <> 0`).join(" OR "));
  const rows = z.array(Row).parse(
    await reader().$queryRaw`
      SELECT a."id", a."name", r."id" AS "reportId", ${columns}
      ${fromScope(question)} AND r."form" = ${form} AND (${moved})`,
  );
  const checks = equations.flatMap(({ rule, label, left, right }, index): RegionCheck[] => {
    const bodies = rows
      .map((row): CheckedBody => ({
        id: row.id,
        name: row.name,
        reportId: row.reportId,
        difference: Number(row[`d${index}`]),
        isPartial: row[`p${index}`] === 1,
      }))
      .filter(({ difference }) => difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || byName(a, b));
    const [address] = left;
    if (bodies.length === 0 || address === undefined) return [];
    return [
      {
        rule,
        title: ruleWords(rule).title,
        label: { zh: label.zh, en: label.en },
        address,
        left: total(sums, left),
        right: total(sums, right),
        bodies,
      },
    ];
  });
  return { checksMade: equations.length, checks };
}
