import { expect, it } from "vitest";
import { withoutMarkup } from "@/lib/pipeline/text/without-markup";

it.each([
  ["1\\.", "1."],
  ["\\-1", "-1"],
  ["\\*", "*"],
  ["\\\\", "\\"],
])("takes away the backslash that keeps Markdown from reading a sign: %s", (text, said) => {
  expect(withoutMarkup(text)).toBe(said);
});

it.each(["本年新<br>制作数量", "本年新<br/>制作数量", "本年新<BR />制作数量"])(
  "makes a line break of %s",
  (text) => {
    expect(withoutMarkup(text)).toBe("本年新\n制作数量");
  },
);

it("makes a space of each entity that stands for one", () => {
  expect(withoutMarkup("&nbsp;a&emsp;b&ENSP;c&#12288;d&#160;")).toBe(" a b c d ");
});

it.each(["", "规章", "C:\\报告", "<b>规章</b>", "&amp;", "&lt;br&gt;", "3 < 5"])(
  "leaves other text as it is: %j",
  (text) => {
    expect(withoutMarkup(text)).toBe(text);
  },
);
