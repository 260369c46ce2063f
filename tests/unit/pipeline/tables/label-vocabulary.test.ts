import { describe, expect, it } from "vitest";
import { label } from "@/lib/form/label";
import { LabelVocabulary } from "@/lib/pipeline/tables/label-vocabulary";

const ROWS = new LabelVocabulary([
  { id: "licences", label: label("行政许可", "Licences", "行政审批许可") },
  { id: "amount", label: label("采购总金额", "Amount", "采购金额") },
  { id: "not-held", label: label("本机关不掌握相关政府信息", "Not held") },
  { id: "not-created", label: label("本机关不另行制作", "Not created") },
  { id: "other", label: label("其他", "Other", "其它") },
]);

describe("a label", () => {
  it.each(["行政许可", "（二）行政许可", "①行政许可", "行 政\n许 可", "行政許可", "行政许可："])(
    "is official in the form's words, whatever number and space stand with them: %j",
    (text) => {
      expect(ROWS.match(text)).toEqual({ id: "licences", match: "official" });
      expect(ROWS.matchWhole(text)).toEqual({ id: "licences", match: "official" });
    },
  );

  it.each([
    ["行政审批许可", "licences"],
    ["采购金额", "amount"],
    ["3.其它", "other"],
  ])("is a variant in words that are listed: %s", (text, id) => {
    expect(ROWS.match(text)).toEqual({ id, match: "variant" });
  });

  it.each(["行政许司", "行政许可数", "许可", "行政", "政府行政许可", "总金额", ""])(
    "is never told by similarity: %j",
    (text) => {
      expect(ROWS.match(text)).toBeNull();
      expect(ROWS.matchWhole(text)).toBeNull();
    },
  );

  it.each(["（二）", "三、", "“”", " "])("is not a number or sign alone: %j", (text) => {
    expect(ROWS.match(text)).toBeNull();
    expect(ROWS.matchCut(text)).toBeNull();
    expect(ROWS.isBeginning(text)).toBe(false);
  });

  it("is the thing whose own words these are before one that lists them as a variant", () => {
    const vocabulary = new LabelVocabulary([
      { id: "documents", label: label("规范性文件", "Documents", "文件") },
      { id: "files", label: label("文件", "Files") },
    ]);

    expect(vocabulary.match("文件")).toEqual({ id: "files", match: "official" });
  });
});

describe("a label with a remark", () => {
  it.each(["行政许可（含子项）", "其他（请注明）", "采购总金额(不含工程)"])(
    "is a variant, since the form has no such remark: %s",
    (text) => {
      expect(ROWS.match(text)?.match).toBe("variant");
    },
  );

  it.each(["采购总金额（万元）", "采购总金额（单位：万元）", "采购总金额【元】"])(
    "is official where the remark is its unit, as in the form: %s",
    (text) => {
      expect(ROWS.match(text)).toEqual({ id: "amount", match: "official" });
    },
  );

  it("stays a variant where its words are one", () => {
    expect(ROWS.match("采购金额（万元）")).toEqual({ id: "amount", match: "variant" });
  });

  it("is not the label and nothing more", () => {
    expect(ROWS.matchWhole("采购总金额（万元）")).toBeNull();
  });

  it("is told as a whole where the form's own label has the remark", () => {
    const vocabulary = new LabelVocabulary([
      { id: "partly", label: label("部分公开（只计一次）", "Partly") },
    ]);

    expect(vocabulary.matchWhole("2.部分公开(只计一次)")).toEqual({
      id: "partly",
      match: "official",
    });
    expect(vocabulary.match("部分公开")).toBeNull();
  });
});

describe("a label that is cut short", () => {
  it("is told by its beginning where one label alone begins so", () => {
    expect(ROWS.matchCut("本机关不掌握")).toEqual({ id: "not-held", match: "cut" });
    expect(ROWS.matchCut("1.本机关不掌握相关政府")).toEqual({ id: "not-held", match: "cut" });
  });

  it("is not told where several begin so, or too little of it is left", () => {
    expect(ROWS.matchCut("本机关不")).toBeNull();
    expect(ROWS.matchCut("采购总")).toBeNull();
  });

  it("is no match of the words themselves", () => {
    expect(ROWS.match("本机关不掌握")).toBeNull();
  });

  it("is the beginning of a label, as any first part of one is", () => {
    expect(ROWS.isBeginning("本机关")).toBe(true);
    expect(ROWS.isBeginning("（三）采")).toBe(true);
    expect(ROWS.isBeginning("行政许可")).toBe(false);
    expect(ROWS.isBeginning("金额")).toBe(false);
  });
});
