const ODF = "urn:oasis:names:tc:opendocument:xmlns:";

/** Namespaces of OpenDocument (ODF 1.3 part 3, 1.3). */
export const OFFICE = `${ODF}office:1.0`;
export const TEXT = `${ODF}text:1.0`;
export const TABLE = `${ODF}table:1.0`;
export const DRAW = `${ODF}drawing:1.0`;
export const STYLE = `${ODF}style:1.0`;
export const SVG = `${ODF}svg-compatible:1.0`;
