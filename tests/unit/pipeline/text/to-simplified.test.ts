import { expect, it } from "vitest";
import { toSimplified } from "@/lib/pipeline/text/to-simplified";

it.each([
  ["政府資訊公開", "政府资讯公开"],
  ["規範性檔案", "规范性档案"],
  ["臺灣", "台湾"],
  ["於", "于"],
  ["本年新收", "本年新收"],
  ["Report 2020", "Report 2020"],
  ["", ""],
])("gives the simplified characters of %s", (text, simplified) => {
  expect(toSimplified(text)).toBe(simplified);
});

it("keeps words that differ between regions: 檔案 is 档案 and not 文件", () => {
  expect(toSimplified("檔案")).toBe("档案");
});

it("writes one character for one, so that offsets stay true", () => {
  const text = "發佈機關：某某區應急管理局（𠮷林路）";

  expect(toSimplified(text)).toHaveLength(text.length);
});

it("leaves characters beyond the basic plane as they are", () => {
  expect(toSimplified("𠮷𩸽")).toBe("𠮷𩸽");
});
