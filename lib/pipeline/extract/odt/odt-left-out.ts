import { DRAW, OFFICE, SVG, TABLE, TEXT } from "./odf-names";

/** Parts of the text that a reader of the document does not see: deleted text, notes, templates. */
export const LEFT_OUT: Readonly<Record<string, ReadonlySet<string>>> = {
  [TEXT]: new Set([
    "tracked-changes",
    "note",
    "ruby-text",
    "number",
    "table-of-content-source",
    "alphabetical-index-source",
    "illustration-index-source",
    "table-index-source",
    "object-index-source",
    "user-index-source",
    "bibliography-source",
    "variable-decls",
    "sequence-decls",
    "user-field-decls",
  ]),
  [OFFICE]: new Set(["annotation", "forms", "scripts", "event-listeners", "binary-data"]),
  [SVG]: new Set(["title", "desc"]),
  // Their own paragraphs are what a picture shows in its place, a seal over a signature for one.
  [DRAW]: new Set(["image", "object-ole", "plugin", "applet", "floating-frame"]),
  [TABLE]: new Set(["shapes"]),
};

/** What is drawn on a page and may hold text; a frame's text box is read where it is anchored. */
export const SHAPES = new Set([
  "caption",
  "circle",
  "connector",
  "custom-shape",
  "ellipse",
  "g",
  "line",
  "object",
  "path",
  "polygon",
  "polyline",
  "rect",
  "regular-polygon",
]);
