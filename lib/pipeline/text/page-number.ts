import { fold } from "./fold";

/** "- 3 -", "— 3 —", "第 3 页 共 8 页", "Page 3 of 8", "3 / 8": with its marks, so that a figure alone is none. */
const PAGE_NUMBER =
  /^(?:[-·~]{1,2}\d{1,3}[-·~]{1,2}|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|page\d{1,3}(?:of\d{1,3})?|\d{1,3}\/\d{1,3})$/iu;
const LONGEST = 20;

/** Whether a line is the number of a page, which stands in the middle of tables and says nothing. */
export function isPageNumber(text: string): boolean {
  return text.length <= LONGEST && PAGE_NUMBER.test(fold(text));
}
