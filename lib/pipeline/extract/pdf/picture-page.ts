/** What tells a page of text from a picture of one. */
export interface PageEvidence {
  /** Characters that the file tells, and those that it draws without telling. */
  readonly glyphs: number;
  readonly unmapped: number;
  /** The share of the page that images cover, 0 to 1. */
  readonly imageShare: number;
  readonly curves: number;
}

/** A page of text has more characters, if only its number and a heading. */
const FEWEST_GLYPHS = 20;
/** A scan covers most of its page; a logo or a seal covers little. */
const LEAST_IMAGE = 0.3;
/** A character turned into a shape has some ten curves; a page of drawings has hundreds. */
const MOST_CURVES = 2_000;
/** Where more of the characters than this are untold, the others can't be trusted either. */
const MOST_UNMAPPED = 0.2;

/** Whether a page must be looked at to be read: a scan, or text without its characters. */
export function isPicture({ glyphs, unmapped, imageShare, curves }: PageEvidence): boolean {
  if (unmapped > MOST_UNMAPPED * (glyphs + unmapped)) return true;
  return glyphs < FEWEST_GLYPHS && (imageShare > LEAST_IMAGE || curves > MOST_CURVES);
}
