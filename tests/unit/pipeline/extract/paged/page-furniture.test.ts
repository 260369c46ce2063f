import { describe, expect, it } from "vitest";
import { drawn, words } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

const body = (text: string) => words(text, 90, 400);
const atFoot = (text: string) => words(text, 290, 800);
const atHead = (text: string) => words(text, 90, 30);

/** What is left of three pages with something at their edges. */
function kept(...edges: readonly ReturnType<typeof words>[]) {
  return pagedBlocks(...edges.map((edge, index) => drawn(body(`正文第${index + 1}段`), edge)));
}
const BODY = ["正文第1段", "正文第2段", "正文第3段"];

describe("at the edges of pages", () => {
  it.each([
    ["page numbers in dashes", ["— 3 —", "— 4 —", "— 5 —"]],
    ["bare page numbers that count on", ["3", "4", "5"]],
    ["page numbers in words", ["第1页/共3页", "第2页/共3页", "第3页/共3页"]],
    ["footers with numbers in them", ["公开年报 第1版", "公开年报 第2版", "公开年报 第3版"]],
  ])("%s are left out", (_, texts) => {
    expect(kept(...texts.map(atFoot))).toEqual(BODY);
  });

  it("repeated headers are left out", () => {
    expect(kept(...Array.from({ length: 3 }, () => atHead("信息公开工作年度报告")))).toEqual(BODY);
  });

  it("a bare figure that is no page's number stays", () => {
    expect(kept(atFoot("12"), atFoot("7"), atFoot("0"))).toEqual([
      ...["正文第1段", "12", "正文第2段", "7", "正文第3段", "0"],
    ]);
  });

  it("a figure that counts on with another page's at another height stays", () => {
    const pages = [drawn(body("正文第1段"), atFoot("8")), drawn(body("正文第2段"), atHead("9"))];
    expect(pagedBlocks(...pages)).toEqual(["正文第1段", "8", "9", "正文第2段"]);
  });

  it("figures that stand at one height on all pages are no footer", () => {
    const blocks = kept(atFoot("0 0"), atFoot("0 0"), atFoot("0 0"));
    expect(blocks.filter((block) => block === "0 0")).toHaveLength(3);
  });
});
