/** The page as it is, or what was read from it. */
export type SourceView = "pages" | "text";

/** How sources are looked at, kept from page to page. */
export interface SourceShown {
  readonly view: SourceView;
  /** Of a page, in widths of the pane. */
  readonly zoom: number;
}

export const ZOOMS = [1, 1.5, 2] as const;

export const SOURCE_COOKIE = "source";

/** What the cookie remembers; the page as a whole where it remembers nothing. */
export function sourceShownOf(cookie: string | undefined): SourceShown {
  const [view, zoom] = (cookie ?? "").split("-");
  return {
    view: view === "text" ? "text" : "pages",
    zoom: ZOOMS.find((each) => String(each) === zoom) ?? ZOOMS[0],
  };
}

export function cookieOf({ view, zoom }: SourceShown): string {
  return `${SOURCE_COOKIE}=${view}-${zoom}; path=/; max-age=31536000; samesite=lax`;
}
