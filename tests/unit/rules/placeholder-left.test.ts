import { expect, test } from "vitest";
import { placeholderLeft } from "@/lib/rules/placeholder-left";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [placeholderLeft];

const residueIn = (overview: string) => {
  const report = buildReport({ overview });
  return judge(report, null, only).findings.flatMap((finding) => markedText(report, finding));
};

test("holds in a text without residue", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test.each([
  ["收到申请XX件。", "XX"],
  ["20XX年，我局继续努力。", "20XX"],
  ["××局高度重视。", "××"],
  ["全年公开信息____条。", "____"],
  ["全年公开信息（  ）条。", "（  ）"],
  ["可在政府网站（具体网址）查阅。", "（具体网址）"],
  ["〔请填写本单位名称〕", "〔请填写本单位名称〕"],
  ["[bookmark: _GoBack]我局严格落实条例。", "[bookmark: _GoBack]"],
  ["详见错误!未找到引用源。", "错误!未找到引用源"],
  ["主动公开&nbsp;信息", "&nbsp;"],
  ["公开信息{count}条", "{count}"],
])("reports what is left in: %s", (overview, residue) => {
  expect(residueIn(overview)).toEqual([residue]);
});

test("reports the same residue once, with all its places", () => {
  const report = buildReport({ overview: "收到申请XX件，办理XX件。" });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "文中留有“XX”：待填的空" },
  });
  expect(markedText(report, findings[0])).toEqual(["XX", "XX"]);
});

test.each([
  "网址为http://dongqu-xxgk.example.cn/xxgk年报。",
  "申请人张××不服答复，提起行政复议。",
  "联系电话138XXXX1234。",
  "市政府门户网站（网址：www.example.cn）。",
  "规格为3×5，型号XXL。",
  "政务服务（“一网通办”）和“{”符号。",
  "我局某些工作不够细。",
])("takes for good: %s", (overview) => {
  expect(residueIn(overview)).toEqual([]);
});

test("takes time in proportion to the text, whatever stands in it", () => {
  const hostile = ["{", "（", "_", "X", "20X", "[bookmark:", "&", "（请填写"]
    .map((piece) => piece.repeat(20_000))
    .join("\n");

  expect(residueIn(hostile).length).toBeLessThan(1000);
});
