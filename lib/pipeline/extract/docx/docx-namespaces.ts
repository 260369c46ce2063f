/** WordprocessingML, as Word and WPS write it. */
export const WORD_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The same, and as the standard has it (strict). */
export const WORD = new Set([
  WORD_TRANSITIONAL,
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** WordprocessingML before it was a standard: a document in one XML file. */
export const WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

/** Formulas. */
export const MATH = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
]);

export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
