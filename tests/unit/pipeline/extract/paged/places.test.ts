import { describe, expect, it } from "vitest";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import { type Turn, turnPage } from "@/lib/pipeline/extract/paged/turn";
import { Locator } from "@/lib/pipeline/places/locate";
import { tablesOf } from "@/tests/support/drawn-document";
import { grid, pageOf } from "@/tests/support/page-content";

const PAGE = pageOf(
  grid({
    widths: [100, 100],
    rows: [
      ["内容", "本年"],
      ["规章", "1045"],
      ["处罚", ""],
    ],
    align: "left",
  }),
);

const documentOf = (turn: Turn) => buildPagedDocument([turnPage(PAGE, turn)], "pdf").document;

describe.each<Turn>([0, 1, 2, 3])("on a page read after %i quarters of a turn", (turn) => {
  // Upright text only comes of the turn that makes it so; boxes are of the page as it was shown.
  const document = documentOf(turn);

  it("every run is what it says, at its place on the page as shown", () => {
    const runs = document.layout?.runs ?? [];
    expect(runs.length).toBeGreaterThan(0);
    for (const { start, end, box } of runs) {
      const inside = PAGE.glyphs.filter(({ box: [x0, y0, x1, y1] }) => {
        const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
        return x > box[0] && x < box[2] && y > box[1] && y < box[3];
      });
      const printed = inside.map(({ text }) => text).sort();
      expect(Array.from(document.text.slice(start, end)).sort()).toEqual(printed);
    }
  });

  it("an empty cell's place is the cell's own", () => {
    const empty = tablesOf(document)
      .flatMap(({ cells }) => cells)
      .find(({ start, end }) => start === end);
    const place = new Locator(document).areaOf(empty?.start ?? -1, empty?.start ?? -1);
    expect(place).toEqual({ page: 1, box: [160, 148, 260, 172] });
  });
});

it("a part of a figure has its part of the box", () => {
  const document = documentOf(0);
  const start = document.text.indexOf("1045");
  const locator = new Locator(document);
  expect(locator.areaOf(start, start + 4)?.box.slice(0, 3)).toEqual([163, 129.8, 183]);
  expect(locator.areaOf(start + 1, start + 2)?.box.slice(0, 3)).toEqual([168, 129.8, 173]);
});
