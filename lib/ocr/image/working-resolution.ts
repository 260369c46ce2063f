import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";

/** Pixels an inch: more make it slower and no better, fewer hide the rules from the eye. */
const MOST_RESOLUTION = 300;
const LEAST_RESOLUTION = 150;
/** An A3 page at 300 dpi has 17 million; a page larger than any paper is not enlarged further. */
const MOST_PIXELS = 40_000_000;

/** The resolution at which a page is looked at, in pixels an inch. */
export function workingResolution({ width, height, resolution }: PageImage): number {
  const wanted = Math.min(Math.max(resolution, LEAST_RESOLUTION), MOST_RESOLUTION);
  return Math.min(wanted, resolution * Math.sqrt(MOST_PIXELS / (width * height)));
}
