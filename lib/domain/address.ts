import { z } from "zod";

export const TableId = z.enum(["disclosure", "applications", "reviews"]);
export type TableId = z.infer<typeof TableId>;

/**
 * The name of one figure: `<table>.<row>.<column>`, as in `applications.denied.third_party.total`.
 * Row ids may hold dots; table and column ids never do.
 */
export const Address = z.templateLiteral([TableId, ".", z.string(), ".", z.string()]);
export type Address = z.infer<typeof Address>;

export function addressOf(table: TableId, row: string, column: string): Address {
  return `${table}.${row}.${column}`;
}

export function partsOfAddress(address: Address): { table: TableId; row: string; column: string } {
  const first = address.indexOf(".");
  const last = address.lastIndexOf(".");
  return {
    table: TableId.parse(address.slice(0, first)),
    row: address.slice(first + 1, last),
    column: address.slice(last + 1),
  };
}
