import { expect, test } from "vitest";
import { decodeText } from "@/lib/pipeline/extract/decode-text";
import { readText } from "@/lib/pipeline/extract/text/text";
import { findReport } from "@/lib/pipeline/recognise/report-range";
import { findTitles } from "@/lib/pipeline/recognise/title";
import { linesOfDocument } from "@/lib/pipeline/text/lines";

const title = (body: string, year: number) => `${body}${year}年政府信息公开工作年度报告`;
/** Enough of table three to tell that a report has one. */
const TABLE = [
  "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1",
  "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0",
].join("\n");

function rangeOf(...lines: string[]) {
  const text = lines.join("\n");
  const document = readText(decodeText(new TextEncoder().encode(text)));
  const all = linesOfDocument(document);
  const range = findReport(document, all, findTitles(all, text));
  return { ...range, words: text.slice(range.start, range.end) };
}

test("a report goes from its title to the end", () => {
  const {
    title: found,
    words,
    diagnostics,
  } = rangeOf("首页", title("洛阳市水利局", 2022), "正文。", TABLE, "洛阳市水利局");

  expect(found?.body).toBe("洛阳市水利局");
  expect(words.startsWith("洛阳市水利局2022年")).toBe(true);
  expect(words.endsWith("\n洛阳市水利局")).toBe(true);
  expect(diagnostics).toEqual([]);
});

test("of two bodies' reports the first is read, up to the title of the second", () => {
  const second = title("鹤岗市教育局", 2022);
  const {
    title: found,
    words,
    end,
    diagnostics,
  } = rangeOf(title("洛阳市水利局", 2022), TABLE, "洛阳市水利局", second, TABLE);

  expect(found?.body).toBe("洛阳市水利局");
  expect(words).toBe([title("洛阳市水利局", 2022), TABLE, "洛阳市水利局", ""].join("\n"));
  expect(diagnostics).toMatchObject([
    { code: "several-reports", place: { start: end, end: end + second.length } },
  ]);
  expect(diagnostics[0]?.message.zh).toContain("鹤岗市教育局");
});

test("of one body's reports on two years the first is read", () => {
  const {
    title: found,
    words,
    diagnostics,
  } = rangeOf(title("洛阳市水利局", 2021), TABLE, title("洛阳市水利局", 2022), TABLE);

  expect(found?.year).toBe(2021);
  expect(words).not.toContain("2022");
  expect(diagnostics.map(({ code }) => code)).toEqual(["several-reports"]);
});

test("a title without tables of its own is no second report", () => {
  const { words, diagnostics } = rangeOf(
    title("洛阳市水利局", 2022),
    TABLE,
    "相关链接",
    title("鹤岗市教育局", 2022),
  );

  expect(words).toContain("鹤岗市教育局");
  expect(diagnostics).toEqual([]);
});

test("the title right above the table is the report's, not those that a page lists before", () => {
  const { title: found, diagnostics } = rangeOf(
    title("鹤岗市教育局", 2021),
    title("鹤岗市财政局", 2021),
    title("洛阳市水利局", 2022),
    TABLE,
  );

  expect(found).toMatchObject({ body: "洛阳市水利局", year: 2022 });
  expect(diagnostics).toEqual([]);
});

test("a report begins at its title's first printing", () => {
  const { start } = rangeOf(title("洛阳市水利局", 2022), title("洛阳市水利局", 2022), TABLE);

  expect(start).toBe(0);
});

test("the same report printed twice is one", () => {
  const report = [title("洛阳市水利局", 2022), TABLE];
  const { diagnostics, end } = rangeOf(...report, ...report);

  expect(diagnostics).toEqual([]);
  expect(end).toBe([...report, ...report].join("\n").length);
});

test("a document without a title is taken whole", () => {
  const { title: found, words } = rangeOf("正文。", TABLE);

  expect(found).toBeNull();
  expect(words).toBe(`正文。\n${TABLE}`);
});
