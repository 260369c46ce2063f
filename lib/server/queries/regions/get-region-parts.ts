import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { RegionCode } from "@/lib/domain/views/region-code";
import type { RegionPart, RegionParts } from "@/lib/domain/views/region-parts";
import type { RegionRollup, RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import { AppError, appError } from "@/lib/errors";
import { figureAt } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { Prisma } from "@/lib/generated/sqlite/client";
import { rowWords } from "@/lib/rules/figures/row-words";
import { reader } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { getRegionRollup } from "./get-region-rollup";
import { regionFacts } from "./region-facts";
import { byName, fromScope } from "./rollup-bodies";

const Row = z.looseObject({
  agencyId: z.string(),
  name: z.string(),
  reportId: z.string().nullable(),
  form: z.string().nullable(),
  absent: z.string().nullable(),
});

function quantityOf(row: z.output<typeof Row>, form: FormId, address: Address): Quantity {
  if (row.reportId === null) return { value: null, missing: "no-report" };
  const own = formOf(row.form);
  if (own === null) return { value: null, missing: "form-unknown" };
  if (own !== form) return { value: null, missing: "not-in-form" };
  return figureReader(form, { ...row, absent: row.absent ?? "{}" })(address);
}

function partOf(raw: unknown, form: FormId, address: Address): RegionPart {
  const row = Row.parse(raw);
  const own = formOf(row.form);
  return {
    agencyId: row.agencyId,
    name: row.name,
    reportId: row.reportId,
    quantity: quantityOf(row, form, address),
    otherForm: own === form ? null : own,
  };
}

/** "（三）不予公开" is said before its rows, since "4.重复申请" alone says too little. */
function nameOf(form: FormId, { table, row, columnLabel }: Figure): Localized {
  const words = rowWords(form, table, row);
  return { zh: `${words.zh} · ${columnLabel.zh}`, en: `${words.en} · ${columnLabel.en}` };
}

/** The greatest first, then those without a figure. */
function byValue(a: RegionPart, b: RegionPart): number {
  const [one, other] = [a.quantity.value, b.quantity.value];
  if (one === null || other === null) {
    if (one === other) return byName(a, b);
    return one === null ? 1 : -1;
  }
  return other - one || byName(a, b);
}

/** What stands in a cell of a stored report, as it is printed. */
async function printedAt(reportId: string, address: Address): Promise<string | null> {
  const stored = await reader().reportReading.findUnique({ where: { reportId } });
  if (stored === null) return null;
  try {
    return unpackReading(stored.reading).cells[address]?.printed ?? null;
  } catch (error) {
    if (error instanceof AppError && error.code === "READING_OUTDATED") return null;
    throw error;
  }
}

async function governmentAt(
  { government }: RegionRollup,
  address: Address,
): Promise<RegionParts["government"]> {
  const quantity = government?.figures[address];
  if (government === null || government.reportId === null || quantity === undefined) return null;
  const { name, reportId } = government;
  return { name, reportId, quantity, printed: await printedAt(reportId, address) };
}

/**
 * One sum, body by body.
 *
 * @throws {AppError} `NOT_FOUND` where the region has no bodies, or the form no such figure
 */
export async function getRegionParts(
  actor: Actor,
  region: RegionCode,
  query: RegionRollupQuery,
  address: Address,
): Promise<RegionParts> {
  const view = await getRegionRollup(actor, region, query);
  const { form, of, year, sums } = view;
  const figure = form === null ? undefined : figureAt(form, address);
  if (form === null || figure === undefined) {
    throw appError("NOT_FOUND", { what: "figure" });
  }
  const { bodiesOf } = await regionFacts(region);
  const column = Prisma.raw(`f."${figureColumn(address)}"`);
  const [rows, government] = await Promise.all([
    reader().$queryRaw<unknown[]>`
      SELECT a."id" AS "agencyId", a."name", r."id" AS "reportId", r."form", ${column},
        CASE WHEN ${column} IS NULL THEN f."absent" END AS "absent"
      ${fromScope({ bodiesOf, of, year })}`,
    governmentAt(view, address),
  ]);
  return {
    address,
    name: nameOf(form, figure),
    kind: figure.kind,
    form,
    parts: rows.map((row) => partOf(row, form, address)).sort(byValue),
    sum: sums[address]?.value ?? null,
    government,
  };
}
