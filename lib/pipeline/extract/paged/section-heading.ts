/** What heads a section or a part of the first table, and so stands between two tables. */
const HEADING = /^[（(]?(?:[一二三四五六]、\s*\p{Script=Han}|第?[一二三四五六七八九十]+[条部])/u;
/** Rows of the second table are numbered like sections, and head none. */
const NUMBERED_ROW = /^[一二三四]、(?:本|上|结)/u;

/** Whether words head what follows them, and are no row of a table. */
export function isSectionHeading(words: string): boolean {
  return HEADING.test(words) && !NUMBERED_ROW.test(words);
}
