import { describe, expect, it } from "vitest";
import type { Document } from "@/lib/domain/document";
import { extract } from "@/lib/pipeline/extract/extract";
import { drawnBlocks, tablesOf } from "@/tests/support/drawn-document";
import { rejectionCode } from "@/tests/support/failure-code";
import {
  chinese,
  cid,
  fill,
  image,
  latin,
  type PdfPage,
  pdfFile,
  stroke,
  turned,
} from "@/tests/support/drawn-pdf";

const read = (...pages: PdfPage[]) => extract(pdfFile(pages));

async function blocksOf(...pages: PdfPage[]) {
  return drawnBlocks((await read(...pages)).document);
}

/** The text of a table of two rows and columns, 100 by 20 points a cell, from (100, 700) upwards. */
const TEXT = [
  chinese("信息内容", 110, 727),
  chinese("本年", 210, 727),
  chinese("规章", 110, 707),
  latin("12", 210, 707),
].join("\n");
const [XS, YS] = [
  [100, 200, 300],
  [700, 720, 740],
];
const CELLS = [
  ["信息内容", "本年"],
  ["规章", "12"],
];
const STROKES = [
  ...YS.map((y) => stroke(100, y, 300, y)),
  ...XS.map((x) => stroke(x, 700, x, 740)),
].join("\n");

/** The box of the cell that holds a text. */
function boxOf(document: Document, text: string) {
  const cells = tablesOf(document).flatMap((table) => table.cells);
  const cell = cells.find(({ start, end }) => document.text.slice(start, end) === text);
  return cell?.areas?.[0]?.box.map(Math.round);
}

describe("text", () => {
  it("in Chinese and Latin fonts becomes paragraphs", async () => {
    const content = [chinese("本年公开情况", 90, 700), latin("Total 12", 90, 600)].join("\n");
    expect(await blocksOf({ content })).toEqual(["本年公开情况", "Total 12"]);
  });

  it("set wide is one word, and a space within a figure stays", async () => {
    const content = `2 Tc ${latin("2022", 90, 700)} 0 Tc ${latin("2 0", 90, 600)} ${latin("2 00", 90, 500)}`;
    expect(await blocksOf({ content })).toEqual(["2022", "2 0", "2 00"]);
  });

  it("that slants is a watermark and left out", async () => {
    const slanted = turned(cid("草稿"), [0.7, 0.7, -0.7, 0.7, 200, 400]);
    expect(await blocksOf({ content: `${chinese("本年", 90, 700)}\n${slanted}` })).toEqual([
      "本年",
    ]);
  });

  it("outside the page is left out", async () => {
    const content = `${chinese("本年", 90, 700)}\n${chinese("草稿", 900, 700)}`;
    expect(await blocksOf({ content })).toEqual(["本年"]);
  });

  it("that is not drawn is somebody's recognition, and marked with its score", async () => {
    const content = `3 Tr ${chinese("本年", 90, 700)}\n0 Tr ${chinese("规章", 90, 600)}`;
    const { document } = await read({ content });
    expect(document.layout?.runs.map(({ score }) => score)).toEqual([0.6, undefined]);
  });
});

describe("ruling lines", () => {
  it.each([
    ["stroked", STROKES],
    [
      "drawn as thin rectangles",
      [...YS.map((y) => fill(100, y, 200, 0.5)), ...XS.map((x) => fill(x, 700, 0.5, 40))].join(
        "\n",
      ),
    ],
    [
      "drawn as stretched images",
      [...YS.map((y) => image(100, y, 200, 0.7)), ...XS.map((x) => image(x, 700, 0.7, 40))].join(
        "\n",
      ),
    ],
  ])("%s make a table", async (_, lines) => {
    expect(await blocksOf({ content: `${lines}\n${TEXT}` })).toEqual([CELLS]);
  });

  it("in a form make a table where the form is drawn", async () => {
    const content = `q 1 0 0 1 50 -100 cm /T Do Q`;
    const { document } = await read({ content, forms: { T: `${STROKES}\n${TEXT}` } });
    expect(drawnBlocks(document)).toEqual([CELLS]);
    expect(boxOf(document, "12")).toEqual([250, 222, 350, 242]);
  });

  it("in white are no lines", async () => {
    const { document } = await read({
      content: `1 1 1 RG ${STROKES}\n${chinese("规章", 110, 707)}`,
    });
    expect(drawnBlocks(document)).toEqual(["规章"]);
  });
});

describe("pages that are turned", () => {
  // A box of the page as it is written, y up, comes to lie there as it is shown, y down.
  it.each([
    [0, [200, 122, 300, 142]],
    [90, [700, 200, 720, 300]],
    [180, [295, 700, 395, 720]],
    [270, [122, 295, 142, 395]],
  ])("by %i degrees are read, and places lie on the page as it is shown", async (rotate, box) => {
    const { document } = await read({ rotate, content: `${STROKES}\n${TEXT}` });
    expect(drawnBlocks(document)).toEqual([CELLS]);
    expect(boxOf(document, "12")).toEqual(box);
    const sides = rotate % 180 === 0 ? [595, 842] : [842, 595];
    expect(document.layout?.pages).toEqual([{ width: sides[0], height: sides[1] }]);
  });

  it("only in what is drawn on them are read", async () => {
    // A landscape table on a portrait page: its own axes turned by a quarter.
    const content = `q 0 1 -1 0 595 0 cm ${[
      ...YS.map((y) => stroke(100, y - 500, 300, y - 500)),
      ...XS.map((x) => stroke(x, 200, x, 240)),
    ].join("\n")} ${TEXT.replaceAll(" 727 Td", " 227 Td").replaceAll(" 707 Td", " 207 Td")} Q`;
    const { document } = await read({ content });
    expect(drawnBlocks(document)).toEqual([CELLS]);
    // x = 595 - y, and shown from the top: 842 - x.
    expect(boxOf(document, "12")).toEqual([375, 542, 395, 642]);
  });

  it("back to where their text is upright again need no turning", async () => {
    const content = `q 0 1 -1 0 595 0 cm ${STROKES} ${TEXT} Q`;
    const lower = content.replaceAll("595 0 cm", "795 0 cm");
    const { document } = await read({ rotate: 90, width: 595, content: lower });
    expect(drawnBlocks(document)).toEqual([CELLS]);
  });

  it("in a cell alone are read there", async () => {
    const upright = TEXT.replace(chinese("本年", 210, 727), "").replace(latin("12", 210, 707), "");
    const content = [
      STROKES,
      upright,
      turned(cid("本年"), [0, 1, -1, 0, 240, 720]),
      turned("(12)", [0, -1, 1, 0, 240, 718], "F"),
    ].join("\n");
    expect(await blocksOf({ content })).toEqual([CELLS]);
    expect(await blocksOf({ rotate: 90, content })).toEqual([CELLS]);
  });

  it("and cropped have their places from the crop box's corner", async () => {
    const content = `${STROKES}\n${TEXT}`;
    const { document } = await read({ cropBox: [50, 600, 450, 800], content });
    expect(boxOf(document, "12")).toEqual([150, 80, 250, 100]);
    expect(document.layout?.pages).toEqual([{ width: 400, height: 200 }]);
  });
});

describe("places", () => {
  it("of figures are where their digits are printed", async () => {
    const { document } = await read({ content: `${STROKES}\n${TEXT}` });
    const start = document.text.indexOf("12");
    const run = document.layout?.runs.find((each) => each.start === start);
    expect(run).toMatchObject({ end: start + 2, page: 1 });
    const [x0, y0, x1, y1] = run?.box ?? [0, 0, 0, 0];
    expect(x0).toBeCloseTo(210, 0);
    expect(x1).toBeCloseTo(221, 0);
    // The baseline lies 707 points up, so 135 down.
    expect(y0).toBeLessThan(130);
    expect(y1).toBeGreaterThan(135);
    expect(y1).toBeLessThan(140);
  });
});

describe("scans", () => {
  const scan = { content: image(0, 0, 595, 842) };

  it("without text need OCR", async () => {
    expect(await rejectionCode(read(scan, scan))).toBe("needs-ocr");
  });

  it("among pages with text leave the document partial, and say which page", async () => {
    const text = chinese("本年规章行政处罚公开情况数量总计自然人法申请信息", 90, 700);
    const { document, diagnostics, isPartial } = await read({ content: text }, scan);
    expect(document.text).toContain("本年规章");
    expect(isPartial).toBe(true);
    expect(diagnostics.map(({ code, message }) => [code, message.en.includes("Page 2 ")])).toEqual([
      ["page-unread", true],
    ]);
  });
});

describe("files that can't be read", () => {
  const page = { content: latin("Total", 90, 700) };

  it("since they need a password", async () => {
    const text = "00".repeat(32);
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${text}> /U <${text}> /P -4 >> /ID [<00> <00>]`;
    expect(await rejectionCode(extract(pdfFile([page], trailer)))).toBe("encrypted");
  });

  it("since they are cut short", async () => {
    const whole = pdfFile([page]);
    expect(await rejectionCode(extract(whole.subarray(0, 40)))).toBe("damaged");
  });

  it("since they have no page", async () => {
    expect(await rejectionCode(extract(pdfFile([])))).toBe("damaged");
  });

  it("since they have more pages than any report", async () => {
    expect(await rejectionCode(read(...Array<PdfPage>(301).fill(page)))).toBe("too-large");
  });
});

it("reads a page on which nothing stands as nothing", async () => {
  expect(await blocksOf({ content: "" })).toEqual([]);
});
