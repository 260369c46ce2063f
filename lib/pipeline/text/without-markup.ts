const MAY_HAVE_MARKUP = /[\\<&]/u;
/** A backslash before a sign only keeps Markdown from reading the sign. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;
const LINE_BREAK = /<br\s*\/?>/giu;
const SPACE = /&(?:nbsp|ensp|emsp|thinsp|#160|#12288);/giu;

/**
 * What a cell of Markdown says without what only sets it: "1\." is "1.", "本年新<br>制作数量" has a
 * line break, "&nbsp;" is a space. Other text is left as it is.
 */
export function withoutMarkup(text: string): string {
  if (!MAY_HAVE_MARKUP.test(text)) return text;
  return text.replace(LINE_BREAK, "\n").replace(SPACE, " ").replace(ESCAPE, "");
}
