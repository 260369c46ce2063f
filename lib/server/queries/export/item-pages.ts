import "server-only";

/** Which part of a list is asked for. */
export interface PageAsked {
  /** The key of the last item that is known already; null from the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

/** Some items of a list, in the order of keys that never change. */
export interface ItemPage<Item> {
  readonly items: readonly Item[];
  /** The key to go on after; null where nothing follows. */
  readonly last: string | null;
}

/** Of one key more than a page has: those of the page, and whether others follow. */
export function cutKeys(
  keys: readonly string[],
  limit: number,
): { readonly keys: readonly string[]; readonly last: string | null } {
  const page = keys.slice(0, limit);
  return { keys: page, last: keys.length > limit ? (page.at(-1) ?? null) : null };
}

/** All items of a list, page by page. */
export async function* allItems<Item>(
  pageOf: (asked: PageAsked) => Promise<ItemPage<Item>>,
  limit: number,
): AsyncGenerator<Item> {
  let after: string | null = null;
  do {
    const page: ItemPage<Item> = await pageOf({ after, limit });
    yield* page.items;
    after = page.last;
  } while (after !== null);
}
