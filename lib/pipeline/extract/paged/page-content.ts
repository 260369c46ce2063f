import type { Box, Candidate } from "@/lib/domain/document";
import type { Turn } from "./turn";

/** A character, or a few that belong together, as it stands on a page. */
export interface Glyph {
  readonly text: string;
  /** [x0, y0, x1, y1] in points from the top left corner of the page as it is shown. */
  readonly box: Box;
  /** By how many quarters against the clock it is turned on a page whose text is upright. */
  readonly turn?: Turn;
  /** How sure the recogniser is of it, 0 to 1, where it was recognised from an image. */
  readonly score?: number;
  /** What else it may be, itself first, where the recogniser is not sure of a figure's character. */
  readonly candidates?: readonly Candidate[];
}

/** A ruling line that runs across, at one height. In points. */
export interface HorizontalRule {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
}

/** A ruling line that runs down. In points. */
export interface VerticalRule {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/**
 * What stands on a page, whoever read it: a PDF's own text and lines, an OFD's, or what was
 * recognised from an image. The y axis points down.
 */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /**
   * By how many quarters the page was turned, with the clock, to make its text upright; all of this
   * is of the page so turned.
   */
  readonly turn?: Turn;
  /**
   * By how many degrees it then still lay turned with the clock, and was turned back about its middle
   * to make it straight. A scan is put on the glass a little askew.
   */
  readonly skew?: number;
  /** In the order that the file has them, which is nearly always the order of reading. */
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly HorizontalRule[];
  readonly vertical: readonly VerticalRule[];
}
