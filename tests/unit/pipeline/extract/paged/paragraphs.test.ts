import { describe, expect, it } from "vitest";
import { type Drawing, drawn, words } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

const FULL = "依法公开各类政府信息是我们今年工作的重点之一也是大家最关心的事情所以我们认真";
/** Lines below one another from a height; two spaces are an indent of one character. */
const lines = (top: number, ...texts: readonly string[]): Drawing =>
  drawn(...texts.map((text, index) => words(text, 90, top + 18 * index)));

describe("lines of running text", () => {
  it("are one paragraph while they are full and not indented", () => {
    const indented = `    ${FULL.slice(2)}`;
    expect(
      pagedBlocks(lines(200, indented, FULL, "做好。", `    ${FULL.slice(2)}`, FULL, "完。")),
    ).toEqual([`${FULL.slice(2)}${FULL}做好。`, `${FULL.slice(2)}${FULL}完。`]);
  });

  it("go on over pages", () => {
    const pages = [
      lines(600, `    ${FULL.slice(2)}`, FULL, FULL),
      lines(200, FULL, "做好。", "    另起一段。"),
    ];
    expect(pagedBlocks(...pages)).toEqual([
      `${FULL.slice(2)}${FULL}${FULL}${FULL}做好。`,
      "另起一段。",
    ]);
  });

  it("of a page with none that is long stay apart", () => {
    expect(pagedBlocks(lines(200, "某市司法局", "2023年1月25日"))).toEqual([
      "某市司法局",
      "2023年1月25日",
    ]);
    const pages = [lines(200, FULL, FULL, "做好。"), lines(200, "某市司法局", "2023年1月25日")];
    expect(pagedBlocks(...pages).slice(1)).toEqual(["某市司法局", "2023年1月25日"]);
  });

  it("of different size stay apart", () => {
    const title = words(FULL.slice(0, 20), 90, 170, 19);
    expect(pagedBlocks(drawn(title, lines(200, FULL, FULL, FULL)))).toHaveLength(2);
  });

  it("keep a space between words of letters", () => {
    const line = `${FULL.slice(0, -5)}see Annex`;
    expect(pagedBlocks(lines(200, FULL, FULL, line, "One"))[0]).toContain("Annex One");
  });
});
