import { describe, expect, it } from "vitest";
import { fileOfPasted, pastedFrom, tablesIn } from "@/components/upload/pasted";

const PAGE = "<meta charset='utf-8'><table><tr><td>规章</td><td>3</td></tr></table>";

const clipboard = (text: string, html: string) =>
  pastedFrom({ getData: (format) => (format === "text/html" ? html : text) });

async function contentOf(file: File): Promise<readonly string[]> {
  return [file.name, file.type, await file.text()];
}

describe("what is pasted", () => {
  it("is the page where that has tables", async () => {
    const pasted = clipboard("规章\t3", PAGE);

    expect(tablesIn(pasted)).toBe(1);
    expect(await contentOf(fileOfPasted(pasted, "粘贴的文本"))).toEqual([
      "粘贴的文本.html",
      "text/html",
      PAGE,
    ]);
  });

  it.each([
    ["no page comes with it", ""],
    ["the page has no table, and would run columns together", "<pre>规章 3</pre>"],
  ])("is the text where %s", async (_why, html) => {
    const pasted = clipboard("规章\t3", html);

    expect(tablesIn(pasted)).toBe(0);
    expect(await contentOf(fileOfPasted(pasted, "粘贴的文本"))).toEqual([
      "粘贴的文本.txt",
      "text/plain",
      "规章\t3",
    ]);
  });
});
