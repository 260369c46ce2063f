import { describe, expect, it } from "vitest";
import { labelKey, labelKeyWithoutRemark, withoutEnumerator } from "@/lib/pipeline/text/fold-label";

describe("the key of a label", () => {
  it.each([
    "一、行政许可",
    "十二、行政许可",
    "（三）行政许可",
    "(3) 行政许可",
    "3)行政许可",
    "3.行政许可",
    "3、行政许可",
    "⒊行政许可",
    "㈢行政许可",
    "⑶行政许可",
    "③行政许可",
    "❸ 行政许可",
    "三、（一）行政许可",
    " 行 政\n许 可 ",
    "行政許可",
    "行政许可：",
    "“行政许可”",
    "1\\. 行政许可",
  ])("is the words without number, space and punctuation: %j", (text) => {
    expect(labelKey(text)).toBe("行政许可");
  });

  it("leaves signs inside out, so that quotes and strokes of any kind are one", () => {
    expect(labelKey("3.危及“三安全一稳定”")).toBe("危及三安全一稳定");
    expect(labelKey('危及"三安全一稳定"')).toBe("危及三安全一稳定");
    expect(labelKey("本年增/减")).toBe(labelKey("本年增／减"));
  });

  it("keeps numbers that do not number the label", () => {
    expect(labelKey("三安全")).toBe("三安全");
    expect(labelKey("2019年事项数")).toBe("2019年事项数");
  });

  it("keeps a remark in brackets", () => {
    expect(labelKey("采购总金额（万元）")).toBe("采购总金额万元");
  });

  it("of a number alone is empty", () => {
    expect(labelKey("（六）")).toBe("");
    expect(labelKey("三、")).toBe("");
  });
});

describe("the key without a remark", () => {
  it.each(["采购总金额（单位：万元）", "采购总金额(万元)", "采购总金额【万元】", "采购总金额"])(
    "is that of the words before the bracket: %s",
    (text) => {
      expect(labelKeyWithoutRemark(text)).toBe("采购总金额");
    },
  );

  it("does not take a label in brackets for a remark", () => {
    expect(labelKeyWithoutRemark("（其他）")).toBe("其他");
    expect(labelKeyWithoutRemark("（三）不予公开")).toBe("不予公开");
  });

  it("leaves the number before the label out as well", () => {
    expect(labelKeyWithoutRemark("2.部分公开（只计一次）")).toBe("部分公开");
  });
});

describe("a folded label", () => {
  it("loses every number before it, one after the other, and nothing else", () => {
    expect(withoutEnumerator("三、(一)予以公开")).toBe("予以公开");
    expect(withoutEnumerator("1.(2)予以公开")).toBe("予以公开");
    expect(withoutEnumerator("“予以公开”")).toBe("“予以公开”");
    expect(withoutEnumerator("一是予以公开")).toBe("一是予以公开");
  });
});

it.each([
  ["①行政许可（项）", "行政许可"],
  ["三、（一）行政许可（含子项）", "行政许可"],
  ["（一）予以公开（全部）", "予以公开"],
])("a label is told without its number and its remark: %s", (printed, key) => {
  expect(labelKeyWithoutRemark(printed)).toBe(key);
});
