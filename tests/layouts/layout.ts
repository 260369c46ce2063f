import { type PageFurniture, pageFurniture } from "./page-furniture";
import { type PageLayout, pageLayout } from "./page-layout";
import { streamsOf } from "./streams";
import { type TableLayout, tableLayout } from "./table-layout";
import { type TextLayout, textLayout } from "./text-layout";

/** Which program makes the file, and of which format. */
export type Production =
  | { readonly program: "chromium"; readonly format: "pdf" }
  | { readonly program: "libreoffice"; readonly format: "pdf" | "docx" | "odt" | "doc" };

/** How a report looks on paper. */
export interface Layout {
  readonly production: Production;
  readonly page: PageLayout;
  readonly text: TextLayout;
  readonly table: TableLayout;
  readonly furniture: PageFurniture;
}

const PRODUCTIONS: readonly [Production, ...Production[]] = [
  { program: "chromium", format: "pdf" },
  { program: "chromium", format: "pdf" },
  { program: "chromium", format: "pdf" },
  { program: "libreoffice", format: "pdf" },
  { program: "libreoffice", format: "pdf" },
  { program: "libreoffice", format: "pdf" },
  { program: "libreoffice", format: "docx" },
  { program: "libreoffice", format: "docx" },
  { program: "libreoffice", format: "odt" },
  { program: "libreoffice", format: "doc" },
];

/**
 * LibreOffice 7.4 prints nothing below some tables of unbroken rows with text that runs downwards,
 * where each cell has lines of its own: their rows may break.
 */
function printable(table: TableLayout, { program }: Production): TableLayout {
  const isLost =
    program === "libreoffice" &&
    table.narrowText === "downwards" &&
    table.borders.model !== "shared";
  return isLost ? { ...table, rowsMayBreak: true } : table;
}

/** The same layout for the same seed, on every machine. */
export function layoutOf(seed: number, title: string): Layout {
  const streams = streamsOf(seed);
  const production = streams("production").pick(PRODUCTIONS);
  return {
    production,
    page: pageLayout(streams),
    text: textLayout(streams),
    table: printable(tableLayout(streams), production),
    furniture: pageFurniture(streams, title),
  };
}
