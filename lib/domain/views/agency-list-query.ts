import { z } from "zod";
import { BodyFilter } from "./body-filter";
import { ColumnId } from "./column-view";
import { listOf, oneOf, oneOfOr, Page, Year } from "./query-parameters";

/** What stands across the table: indicators of one year, or the years of one indicator. */
export const Across = z.enum(["metrics", "years"]);
export type Across = z.infer<typeof Across>;

/** What the columns of the body itself are sorted by; figures by the column's key. */
export const BodySort = z.enum(["name", "region", "findings"]);
export type BodySort = z.infer<typeof BodySort>;

const SortBy = z.union([BodySort, ColumnId, z.string().regex(/^(19|20)\d\d$/)]);

export interface SortKey {
  /** A body's own column, an indicator or figure, or, across the years, a year. */
  readonly by: string;
  readonly descending: boolean;
}

/** As an address says it: "-penalties" is from the largest. */
const SortKey = z
  .string()
  .transform((text) =>
    text.startsWith("-")
      ? { by: text.slice(1), descending: true }
      : { by: text, descending: false },
  )
  .pipe(z.object({ by: SortBy, descending: z.boolean() }));

const BY_NAME: SortKey = { by: "name", descending: false };
const MOST_SORTED = 6;
export const MOST_COLUMNS = 100;

/** Columns that show something besides their figures; `all` means every one. */
const Shown = listOf(z.union([z.literal("all"), ColumnId]), MOST_COLUMNS);

/** What a column may show besides its figures. */
export type Extra = "heat" | "spark" | "change" | "rank";

function withoutRepeated(keys: readonly SortKey[]): SortKey[] {
  return keys.filter(({ by }, index) => keys.findIndex((key) => key.by === by) === index);
}

export const AgencyListQuery = BodyFilter.extend({
  /** Null: the latest year that has reports. */
  year: oneOf(Year),
  across: oneOfOr(Across, "metrics"),
  /** Whose years stand across the table. */
  metric: oneOfOr(ColumnId, "applications-received"),
  /** Several, the first first. */
  sort: listOf(SortKey, MOST_SORTED),
  /** Of links of earlier versions, which sorted by one column. */
  order: oneOf(z.enum(["asc", "desc"])),
  /** Empty: the headline indicators. */
  columns: listOf(ColumnId, MOST_COLUMNS),
  heat: Shown,
  spark: Shown,
  change: Shown,
  rank: Shown,
  page: Page,
  size: oneOfOr(z.coerce.number().int().min(1).max(500), 60),
  /** The body that is shown beside the table. */
  body: oneOf(z.string().max(64)),
}).transform(({ sort, order, ...query }) => {
  const keys = sort.map((key) =>
    order === null || sort.length > 1 ? key : { ...key, descending: order === "desc" },
  );
  return { ...query, sort: keys.length === 0 ? [BY_NAME] : withoutRepeated(keys) };
});
export type AgencyListQuery = z.infer<typeof AgencyListQuery>;

/** Whether a column shows something besides its figures. */
export function showsExtra(
  query: Pick<AgencyListQuery, Extra>,
  extra: Extra,
  id: ColumnId,
): boolean {
  return query[extra].includes("all") || query[extra].includes(id);
}
