import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";

/**
 * So many columns are written into one text: the client takes longer for each value of a row than
 * for all the rest, and SQLite refuses expressions that are much longer.
 */
const TOGETHER = 120;

function packed(fields: readonly string[], index: number): string {
  const texts = fields.map((field) => `COALESCE(CAST(${field} AS TEXT), '')`);
  return `, ${texts.join(" || ',' || ")} AS "packed${index}"`;
}

function groups(fields: readonly string[]): string[][] {
  const count = Math.ceil(fields.length / TOGETHER);
  return Array.from({ length: count }, (_, index) =>
    fields.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
}

/**
 * Columns of whole numbers as few texts.
 *
 * @param fields as `m."licences"`: names of the models, never anything that was asked for
 */
export function packedFields(fields: readonly string[]): Prisma.Sql {
  return Prisma.raw(groups(fields).map(packed).join(""));
}

/** The column of `m."licences"`. */
function nameOf(field: string): string {
  return field.slice(field.indexOf('"') + 1, -1);
}

/** The values of such columns by name, null where there is none. */
export function unpackFields(
  row: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, number | null> {
  const values: Record<string, number | null> = {};
  for (const [index, group] of groups(fields).entries()) {
    const texts = String(row[`packed${index}`]).split(",");
    for (const [place, field] of group.entries()) {
      const text = texts[place] ?? "";
      values[nameOf(field)] = text === "" ? null : Number(text);
    }
  }
  return values;
}
