import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";

/**
 * Latin letters with accents. A report in Chinese has none, but where the fonts of a PDF name wrong
 * characters, as those do that some programs write when they make a file smaller, they stand for many
 * of the Chinese ones.
 */
const ACCENTED = /^[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]$/u;
const HAN = /^\p{Script=Han}$/u;
/** Fewer are a name, or a word of another language. */
const FEWEST = 10;
/** So many of the characters, at the least. */
const LEAST_SHARE = 0.005;

/** Whether the characters that a document tells are not those that a person sees on its pages. */
export function isGarbled(pages: readonly Pick<PageContent, "glyphs">[]): boolean {
  let [accented, chinese] = [0, 0];
  for (const { text } of pages.flatMap(({ glyphs }) => glyphs)) {
    if (ACCENTED.test(text)) accented += 1;
    else if (HAN.test(text)) chinese += 1;
  }
  return accented >= FEWEST && chinese > 0 && accented > LEAST_SHARE * (accented + chinese);
}
