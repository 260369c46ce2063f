import { z } from "zod";

/**
 * Parameters of an address line. A mangled link still shows something: what can't be understood
 * falls back to the default, and of a list what can be understood is kept.
 */

type Raw = string | string[] | undefined;

const first = (raw: unknown): unknown => (Array.isArray(raw) ? raw[0] : raw);

/** A list, as `?a=1,2` or `?a=1&a=2`; items that don't fit are left out, repeated ones once. */
export function listOf<Item extends z.ZodType>(item: Item, max = 50) {
  return z.preprocess((raw) => {
    const values = (Array.isArray(raw) ? raw : [raw ?? ""]).flatMap((value: unknown) =>
      typeof value === "string" ? value.split(",") : [value],
    );
    const known = values.flatMap((value) => {
      const parsed = item.safeParse(value);
      return parsed.success && value !== "" ? [parsed.data] : [];
    });
    return [...new Set(known)].slice(0, max);
  }, z.array(z.custom<z.output<Item>>()));
}

/** One value, or null. */
export function oneOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    first,
    item.nullable().catch(() => null),
  );
}

export function oneOfOr<Item extends z.ZodType>(item: Item, fallback: z.output<Item>) {
  return z.preprocess(
    first,
    item.catch(() => fallback),
  );
}

export const Year = z.coerce.number().int().min(2000).max(2100);

export const Page = oneOfOr(z.coerce.number().int().min(1).max(100_000), 1);

export const Text = z.preprocess(
  first,
  z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch(() => ""),
);

/** What Next hands to a page. */
export type SearchParameters = Record<string, Raw>;
