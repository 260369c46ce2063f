/** Seeds of documents that were once read wrongly, each with what was wrong; they always run. */
export const RECORDED_SEEDS: readonly { readonly seed: number; readonly was: string }[] = [
  { seed: 7, was: "no signatory, where a picture of a seal is anchored in its paragraph (ODT)" },
  { seed: 17, was: "figures of two rows without a line between them run together: 2070 and 47" },
  { seed: 22, was: "no rows at all, where only lines between rows are drawn" },
  { seed: 36, was: "a row cut by the page's end was not put together below repeated headings" },
  { seed: 49, was: "the stub of a tall cell's line cut through a row of other cells" },
  { seed: 51, was: "the gaps between cells that stand apart were columns" },
  { seed: 69, was: "a page on which no row has all label columns was one column narrower" },
  { seed: 73, was: "figures one column to the left, where only lines between rows are drawn" },
  { seed: 93, was: "a row cut by the page's end, the label's second half without its number" },
  { seed: 135, was: "a number on two lines of its cell was no number" },
  { seed: 161, was: "a page with the last two rows alone was one column narrower" },
  { seed: 267, was: "a blank row at the top of a page was taken for the end of the row before" },
  { seed: 361, was: "the only row of figures stands on the page after its headings" },
  { seed: 368, was: "a row cut by the page's end had the second half of its label below" },
  { seed: 443, was: "a row at the page's end, open at the bottom, was one cell" },
];

/**
 * Seeds whose documents are not read whole yet, each with why: figures are missing and said to be, and
 * none is wrong.
 */
export const KNOWN_GAPS: ReadonlyMap<number, string> = new Map([
  [38, "neighbouring figures of a table without lines were one cell"],
  [39, "a lone figure under two centred headings, which may be either's"],
  [53, "what a repeated heading hides of its last line was read into the next row"],
  [56, "captions right below the figures of a table without lines"],
  [97, "a table without lines, labels of three columns"],
  [98, "figures of two rows of a table without lines run together"],
  [109, "a table without lines, labels of three columns"],
  [116, "a table without lines, figures broken for want of room"],
  [145, "numbers on two lines in a row that is nothing else"],
  [165, "a table without lines, headings on several lines"],
  [171, "a table without lines, headings on several lines"],
  [172, "a table without lines, headings on several lines"],
  [284, "headings cut by the page's end told no columns to rows that end in a blank"],
]);
