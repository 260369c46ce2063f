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

/** Values by the names of their columns, null where there is none. */
export type FieldValues = Readonly<Record<string, number | null>>;

/** Reads the values of such columns from a row; made once, since a row has hundreds. */
export function fieldReader(
  fields: readonly string[],
): (row: Readonly<Record<string, unknown>>) => FieldValues {
  const names = groups(fields).map((group) => group.map(nameOf));
  return (row) => {
    const values: Record<string, number | null> = {};
    for (const [index, group] of names.entries()) {
      const texts = String(row[`packed${index}`]).split(",");
      for (let place = 0; place < group.length; place += 1) {
        const text = texts[place] ?? "";
        values[group[place] ?? ""] = text === "" ? null : Number(text);
      }
    }
    return values;
  };
}
