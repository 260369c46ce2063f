import { describe, expect, test } from "vitest";
import { findPageLabels } from "@/lib/pipeline/recognise/page-labels";
import { linesIn } from "@/tests/support/short-report";

/** Labels within a report, and above it where a test says so. */
function labels(text: string, above = "") {
  const lines = linesIn(text);
  return findPageLabels(linesIn(above), lines, lines);
}

describe("the day of publication", () => {
  test.each([
    "发布日期：2023-01-18",
    "发布时间：2023年1月18日 09:30",
    "发布时间:2023/1/18 来源：洛阳市水利局",
    "成文日期：2023年01月18日",
    "生成日期 2023-01-18",
    "索引号：001 公开日期：2023-01-18 责任编辑：某人",
    "日期：2023年1月18日",
    "发布日期\n2023-01-18",
    "发 布 日 期：2023 年 1 月 18 日",
  ])("is told by its label: %j", (text) => {
    expect(labels(text).date).toBe("2023-01-18");
  });

  test("is told without a label where it stands alone below the title", () => {
    expect(labels("（2023年1月18日）").date).toBe("2023-01-18");
    expect(labels("2023-01-18").date).toBe("2023-01-18");
    expect(labels("正文。\n正文。\n2023-01-18").date).toBeNull();
  });

  test("is taken from above the title only where the report has none", () => {
    expect(labels("正文。", "发布日期：2023-01-05").date).toBe("2023-01-05");
    expect(labels("发布日期：2023-01-06", "发布日期：2023-01-05").date).toBe("2023-01-06");
  });

  test.each([
    "",
    "发布日期不明。",
    "发布日期：待定",
    "更新时间：2023-01-18",
    "我局于2023年1月18日发文。",
    `发布日期：${"长".repeat(200)}2023-01-18`,
  ])("is not told from %j", (text) => {
    expect(labels(text).date).toBeNull();
  });
});

describe("the publishing body", () => {
  test.each([
    "发布机构：洛阳市水利局",
    "发布机构\n洛阳市水利局",
    "公开单位: 洛阳市水利局 浏览次数：12",
    "信息来源：洛阳市水利局",
    "来源：洛阳市水利局",
  ])("is told by its label: %j", (text) => {
    expect(labels(text).body).toBe("洛阳市水利局");
  });

  test("counts before the source, which may be another body's site", () => {
    expect(labels("信息来源：洛阳市人民政府\n发布机构：洛阳市水利局").body).toBe("洛阳市水利局");
  });

  test.each(["", "来源：洛阳网", "来源：", "发布机构：", "洛阳市水利局"])(
    "is not told from %j",
    (text) => {
      expect(labels(text).body).toBeNull();
    },
  );
});
