import { describe, expect, it } from "vitest";
import { extract } from "@/lib/pipeline/extract/extract";
import { PDF_PAGES } from "@/lib/pipeline/extract/pdf/pdf-pages";
import { drawnBlocks } from "@/tests/support/drawn-document";
import {
  chinese,
  latin,
  type PdfAnnotation,
  type PdfPage,
  pdfFile,
  stroke,
} from "@/tests/support/drawn-pdf";

type Rect = PdfAnnotation["rect"];

const says = (text: string) => `BT /F 10 Tf 2 6 Td (${text}) Tj ET`;

function field(value: string, rect: Rect, appearance?: string): PdfAnnotation {
  const entries = `/Subtype /Widget /FT /Tx /T (${rect.join("-")}) /V (${value}) /F 4 /DA (/F 10 Tf 0 g)`;
  return { entries, rect, ...(appearance === undefined ? {} : { appearance }) };
}

function note(subtype: string, flags: number, rect: Rect, text: string): PdfAnnotation {
  return { entries: `/Subtype /${subtype} /F ${flags}`, rect, appearance: says(text) };
}

async function blocksOf(page: PdfPage, form = "") {
  return drawnBlocks((await extract(pdfFile([page], "", form))).document);
}

/** A table of two rows and columns, 100 by 20 points a cell, from (100, 700) upwards, without a figure. */
const TABLE = [
  ...[700, 720, 740].map((y) => stroke(100, y, 300, y)),
  ...[100, 200, 300].map((x) => stroke(x, 700, x, 740)),
  chinese("信息内容", 110, 727),
  chinese("本年", 210, 727),
  chinese("规章", 110, 707),
].join("\n");
const CELL: Rect = [202, 702, 298, 718];
const FILLED = [
  [
    ["信息内容", "本年"],
    ["规章", "12"],
  ],
];

/** How many dark pixels there are where a page's cell for the figure is drawn. */
async function darkIn(bytes: Uint8Array, [x0, y0, x1, y1]: Rect): Promise<number> {
  const picture = await PDF_PAGES.render(bytes, 1, 595);
  let dark = 0;
  for (let y = 842 - y1; y < 842 - y0; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      if ((picture?.rgb[(y * 595 + x) * 3] ?? 255) < 128) dark += 1;
    }
  }
  return dark;
}

describe("a field of a form", () => {
  it("is read where it stands", async () => {
    const page = { content: TABLE, annotations: [field("12", CELL, says("12"))] };
    expect(await blocksOf(page)).toEqual(FILLED);
  });

  it("is read where the file doesn't tell how it looks", async () => {
    expect(await blocksOf({ content: TABLE, annotations: [field("12", CELL)] })).toEqual(FILLED);
  });

  it("is read by its value where the file says that its look is old", async () => {
    const page = { content: TABLE, annotations: [field("12", CELL, says("99"))] };
    expect(await blocksOf(page, "/NeedAppearances true")).toEqual(FILLED);
  });

  it("with a border is read within its cell", async () => {
    const framed = `0.5 0.5 95 15 re S ${says("12")}`;
    const page = { content: TABLE, annotations: [field("12", CELL, framed)] };
    expect(await blocksOf(page)).toEqual(FILLED);
  });

  it("leaves its page the fonts that it inherits", async () => {
    const page = { content: TABLE, annotations: [field("12", CELL)], inherits: true };
    expect(await blocksOf(page)).toEqual(FILLED);
  });

  it("is drawn", async () => {
    const empty = pdfFile([{ content: TABLE, annotations: [field("", CELL)] }]);
    const filled = pdfFile([{ content: TABLE, annotations: [field("12", CELL)] }]);
    expect(await darkIn(empty, CELL)).toBe(0);
    expect(await darkIn(filled, CELL)).toBeGreaterThan(10);
  });
});

describe("a comment or stamp", () => {
  it.each(["FreeText", "Stamp", "Watermark"])("%s is read", async (subtype) => {
    const annotations = [note(subtype, 4, [100, 600, 200, 620], "12")];
    expect(await blocksOf({ content: TABLE, annotations })).toContain("12");
  });

  it.each([
    ["is hidden", 2],
    ["is for paper alone", 4 + 32],
  ])("that %s is not read", async (_, flags) => {
    const annotations = [note("FreeText", flags, [100, 600, 200, 620], "12")];
    const content = chinese("规章", 100, 700);
    expect(await blocksOf({ content, annotations })).toEqual(["规章"]);
  });

  it("of a known kind is read though it is called invisible", async () => {
    const annotations = [note("Stamp", 1, [100, 600, 200, 620], "12")];
    const content = chinese("规章", 100, 700);
    expect(await blocksOf({ content, annotations })).toEqual(["规章", "12"]);
  });

  it("that has to be opened first is not read", async () => {
    const annotations = [
      note("Text", 4, [100, 600, 120, 620], "12"),
      note("Popup", 4, [100, 500, 200, 520], "34"),
    ];
    const content = `${chinese("规章", 100, 700)} ${latin("56", 100, 680)}`;
    expect(await blocksOf({ content, annotations })).toEqual(["规章", "56"]);
  });
});
