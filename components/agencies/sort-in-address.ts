import type { SortKey } from "@/lib/domain/views/agency-list-query";

const BY_NAME: SortKey = { by: "name", descending: false };

/** The order that an address asks for, as the server understands it. */
export function sortOf(sort: string | null, order: string | null): SortKey[] {
  const keys = (sort ?? "")
    .split(",")
    .filter((text) => text !== "" && text !== "-")
    .map((text) =>
      text.startsWith("-")
        ? { by: text.slice(1), descending: true }
        : { by: text, descending: false },
    );
  const [only] = keys;
  if (only === undefined) return [BY_NAME];
  return keys.length > 1 || order === null ? keys : [{ ...only, descending: order === "desc" }];
}

/** An order as it stands in an address. */
export function writtenSort(keys: readonly SortKey[]): string {
  return keys.map(({ by, descending }) => (descending ? `-${by}` : by)).join(",");
}
