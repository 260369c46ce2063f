import fc from "fast-check";
import { expect, test } from "vitest";
import { foldRuns, foldWord } from "@/lib/server/search/fold-text";
import { proseRuns } from "@/lib/server/search/prose-runs";

test("widths, traditional characters, case, spaces and commas in numbers don't matter", () => {
  expect(foldWord("信息查閱臺")).toBe("信息查阅台");
  expect(foldWord("ＡＢc　１２３")).toBe("abc123");
  expect(foldWord("信 息\n查\u200b阅")).toBe("信息查阅");
  expect(foldWord("1,113件")).toBe("1113件");
  expect(foldWord("１，２３４，５６７")).toBe("1234567");
  expect(foldWord("2020,2021")).toBe("2020,2021");
  expect(foldWord("a\0b\uD800c")).toBe("abc");
});

test("each folded character leads to what is printed for it", () => {
  const text = "共計 1,113 件，\n㈱ 完";
  const { folded, rangeOf } = foldRuns([{ start: 100, text }]);
  const printed = (word: string) => {
    const at = folded.indexOf(word);
    const { start, end } = rangeOf(at, at + word.length);
    return text.slice(start - 100, end - 100);
  };
  expect(folded).toBe("共计1113件,(株)完");
  expect(printed("共计")).toBe("共計");
  expect(printed("1113")).toBe("1,113");
  expect(printed("13件")).toBe("13 件");
  expect(printed("株")).toBe("㈱");
  expect(printed("完")).toBe("完");
});

test("a range that folds to a word folds to it again", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("共計1,23４。 \n㈱Ａ𠮷é")),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(10), (printed, from, length) => {
      const { folded, rangeOf } = foldRuns([{ start: 7, text: printed }]);
      const word = folded.slice(from, from + length);
      if (word === "" || /[\uD800-\uDFFF]/u.test(word)) return;
      const { start, end } = rangeOf(from, from + word.length);
      expect(foldWord(printed.slice(start - 7, end - 7)).replaceAll(",", "")).toContain(
        word.replaceAll(",", ""),
      );
    }),
  );
});

test("prose goes on over paragraphs and stops at tables", () => {
  const text = "甲\n乙\n丙丁\n戊";
  const paragraph = (start: number, end: number) => ({
    kind: "paragraph" as const,
    start,
    end,
    level: null,
  });
  const table = {
    kind: "table" as const,
    start: 4,
    end: 6,
    rows: 1,
    columns: 1,
    cells: [],
    layout: "grid" as const,
  };
  const runs = proseRuns({
    text,
    blocks: [paragraph(0, 1), paragraph(2, 3), table, paragraph(7, 8)],
  });
  expect(runs).toEqual([
    { start: 0, text: "甲\n乙" },
    { start: 7, text: "戊" },
  ]);
  expect(foldRuns(runs).folded).toBe("甲乙\n戊");
});
