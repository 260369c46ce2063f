import { expect, test } from "vitest";
import { csvLine, exactCsvLine, neutralised } from "@/lib/server/export/csv";

test.each([
  ["=1+1", "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["=1\n2", "'=1\n2"],
])("%j is not run as a formula", (text, safe) => {
  expect(neutralised(text)).toBe(safe);
});

test.each(["-3", "+2.5", "-1e-7", "-", "—", "示例市", "1=1"])("%j stays as it is", (text) => {
  expect(neutralised(text)).toBe(text);
});

test("a line quotes what would break it, and leaves what is not known empty", () => {
  expect(csvLine(["甲,乙", 'a "b"', "two\nlines", null, -3, true, 0])).toBe(
    '"甲,乙","a ""b""","two\nlines",,-3,true,0\r\n',
  );
});

test("for programs every text is as it is", () => {
  expect(exactCsvLine(["=1+1", null, "-2+3"])).toBe("=1+1,,-2+3\r\n");
});
