import { expect, it } from "vitest";
import { extract } from "@/lib/pipeline/extract/extract";
import { drawnBlocks } from "@/tests/support/drawn-document";
import { chinese, latin, type PdfPage, pdfFile } from "@/tests/support/drawn-pdf";

async function blocksOf(page: PdfPage) {
  return drawnBlocks((await extract(pdfFile([page]))).document);
}

/** Content that is clipped to a rectangle. */
const clipped = (content: string, x: number, y: number, width: number, height: number) =>
  `q ${x} ${y} ${width} ${height} re W n ${content} Q`;

it("text that a clip hides is left out", async () => {
  const lines = `${chinese("本年", 90, 700)} ${chinese("规章", 90, 680)}`;
  expect(await blocksOf({ content: clipped(lines, 80, 695, 100, 20) })).toEqual(["本年"]);
});

it("text of which a clip leaves the upper edge is left out", async () => {
  const lines = `${chinese("本年", 90, 700)} ${chinese("规章", 90, 680)}`;
  expect(await blocksOf({ content: clipped(lines, 80, 685.5, 100, 30) })).toEqual(["本年"]);
});

it("text that reaches over its clip a little is read", async () => {
  const content = clipped(chinese("本年", 90, 700), 91, 702, 15, 20);
  expect(await blocksOf({ content })).toEqual(["本年"]);
});

it("a clip that a form is drawn in hides what stands outside it", async () => {
  const forms = { T: `${chinese("本年", 90, 700)} ${chinese("规章", 90, 680)}` };
  const content = `q 80 595 100 20 re W n 1 0 0 1 0 -100 cm /T Do Q`;
  expect(await blocksOf({ content, forms })).toEqual(["本年"]);
});

it("of a clip in a clip both hide", async () => {
  const inner = clipped(`${latin("12", 90, 700)} ${latin("34", 190, 700)}`, 80, 690, 300, 30);
  expect(await blocksOf({ content: clipped(inner, 180, 600, 300, 300) })).toEqual(["34"]);
});

it("a figure that is cut short is read whole, and not trusted", async () => {
  const content = [
    clipped(latin("12345", 90, 700), 80, 690, 22, 30),
    clipped(latin("678", 90, 600), 80, 590, 30, 30),
  ].join("\n");
  const { document } = await extract(pdfFile([{ content }]));
  expect(drawnBlocks(document)).toEqual(["12345", "678"]);
  expect(document.layout?.runs.map(({ score }) => score)).toEqual([0.5, undefined]);
});
