import { z } from "zod";
import { told } from "./told";

/** How many items a page has at most, and unless asked otherwise. */
export const MOST_ITEMS = 1000;
export const USUAL_ITEMS = 100;

const MOST_LISTED = 100;

function itemsOf(raw: unknown): unknown {
  if (raw === undefined) return undefined;
  const texts = (Array.isArray(raw) ? raw : [raw]).flatMap((value: unknown) =>
    typeof value === "string" ? value.split(",") : [],
  );
  return [...new Set(texts)].filter((text) => text !== "");
}

/** A list as `?year=2023,2024` or `?year=2023&year=2024`; each item must fit, and stands once. */
export function several<Item extends z.ZodType<string | number>>(item: Item) {
  return z.preprocess(itemsOf, z.array(item).max(MOST_LISTED).optional());
}

/** A whole number of the address line: "2024", never "2e3" or "". */
export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

export const YearParameter = whole(2000, 2100);

export const Flag = z.enum(["true", "false"]);

export const Id = z.string().min(1).max(64);

/** What every endpoint takes. */
export const AnyParameters = z.strictObject({
  format: told(
    z.enum(["json", "csv"]).optional(),
    "结果的格式；不写则看 Accept 头，再不然是 json",
    "The format of the answer; else by the Accept header, else json",
  ),
});

/** What endpoints take that answer page by page. */
export const PageParameters = AnyParameters.extend({
  cursor: told(
    z.string().min(1).max(400).optional(),
    "上一页给出的 nextCursor，原样传回",
    "The nextCursor of the page before, as it was given",
  ),
  limit: told(
    whole(1, MOST_ITEMS).optional(),
    `每页条数，1 到 ${MOST_ITEMS}，默认 ${USUAL_ITEMS}`,
    `Items of a page, 1 to ${MOST_ITEMS}; ${USUAL_ITEMS} unless said`,
  ),
});
