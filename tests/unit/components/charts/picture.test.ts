import { expect, test } from "vitest";
import { drawPicture } from "@/components/charts/export/picture";
import { embedCode } from "@/components/charts/takeaways";

const PICTURE = {
  title: "申请办理结果 <2024> & more",
  subtitle: "件 · 3 个机关",
  notes: ["来源：2024 年度报告"],
  keys: [
    { label: "予以公开", colour: "var(--series-3)", hatched: false },
    { label: "结转", colour: "var(--line-strong)", hatched: true },
  ],
  parts: [{ markup: "<rect/>", x: 0, y: 0, width: 400, height: 100, viewBox: "0 0 400 100" }],
  width: 400,
  height: 100,
  faces: "",
  fontFamily: '"Inter", sans-serif',
};

test("what the page says around a chart is part of its picture", () => {
  const { markup, width, height } = drawPicture(PICTURE);
  expect(markup).toContain("申请办理结果 &lt;2024&gt; &amp; more");
  for (const text of ["件 · 3 个机关", "来源：2024 年度报告", "予以公开", "结转"]) {
    expect(markup).toContain(text);
  }
  expect(markup).toContain('viewBox="0 0 400 100"><rect/></svg>');
  expect(markup).toContain('font-family="&quot;Inter&quot;, sans-serif"');
  expect(width).toBe(448);
  expect(height).toBeGreaterThan(200);
});

test("a long note makes the picture higher, never wider", () => {
  const long = drawPicture({ ...PICTURE, notes: ["说明".repeat(200)] });
  expect(long.width).toBe(448);
  expect(long.height).toBeGreaterThan(drawPicture(PICTURE).height + 200);
});

test("the code for other sites can't be broken by a title", () => {
  expect(embedCode("https://a.example/embed/chart?a=1&b=2", '"><script>')).toContain(
    'src="https://a.example/embed/chart?a=1&amp;b=2" title="&quot;><script>"',
  );
});
