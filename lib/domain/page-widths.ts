/** Widths in pixels in which pages are drawn: few, so that they can be kept. */
export const PAGE_WIDTHS = [800, 1200, 1600, 2400] as const;
