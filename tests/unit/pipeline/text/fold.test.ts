import { expect, it } from "vitest";
import { fold, foldCharacter } from "@/lib/pipeline/text/fold";

it.each([
  ["１２Ａ", "12A"],
  ["（一）", "(一)"],
  ["㈠", "(一)"],
  ["100％", "100%"],
  ["100﹪", "100%"],
  ["｜", "|"],
])("unifies compatibility forms: %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("takes out spaces of every kind, soft hyphens and characters without width", () => {
  expect(fold("\ufeff 规\u3000章\u00a0文\u00ad件\u200b共\u2009有\t三\r\n件 ")).toBe(
    "规章文件共有三件",
  );
});

it("makes one of the dashes and of the noughts that reports use for one another", () => {
  expect(fold("—–−―‐‑－")).toBe("-------");
  expect(fold("二〇二○年")).toBe("二零二零年");
});

it("gives the character for a radical that some PDF producers print", () => {
  expect(fold("⺠政局局⻓")).toBe("民政局局长");
  expect(fold("⼀般")).toBe("一般");
});

it("simplifies traditional characters and keeps the words", () => {
  expect(fold("規範性檔案")).toBe("规范性档案");
});

it("leaves out what only sets a cell of Markdown", () => {
  expect(fold("1\\. 本年新<br>制作数量&nbsp;")).toBe("1.本年新制作数量");
});

it.each(["", "1,113.5", "a_b(c)/d%", "-1"])("leaves plain text as it is: %j", (text) => {
  expect(fold(text)).toBe(text);
});

it.each([
  ["Ａ", "A"],
  ["　", ""],
  ["⑴", "(1)"],
  ["規", "规"],
  ["x", "x"],
])("folds one character as it folds a text, each time anew or known: %j", (character, folded) => {
  expect(foldCharacter(character)).toBe(folded);
  expect(foldCharacter(character)).toBe(folded);
});

it.each([
  ["⻄安⻝品药品监管局", "西安食品药品监管局"],
  ["⻘岛⻓途客运", "青岛长途客运"],
  ["⿊⻰江", "黑龙江"],
])("radicals printed for characters are folded: %s", (printed, folded) => {
  expect(fold(printed)).toBe(folded);
});

it("a letter among Chinese numerals is a zero, and elsewhere a letter", () => {
  expect(fold("二O二三年")).toBe("二零二三年");
  expect(fold("二ＯＯ八年")).toBe("二零零八年");
  expect(fold("OA系统")).toBe("OA系统");
});

it("leaves out how a character is spoken, and keeps other remarks", () => {
  expect(fold("行政規(guī)范性文件數(shù)")).toBe("行政规范性文件数");
  expect(fold("采购总金额(万元)")).toBe("采购总金额(万元)");
  expect(fold("ISO(abc)")).toBe("ISO(abc)");
});
