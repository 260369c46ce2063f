/** WordprocessingML, as Word and WPS write it (transitional) and as the standard has it (strict). */
export const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** Formulas. */
export const MATH = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
]);

export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
