import { describe, expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

const GRANTED = "applications.granted.total";
const PARTLY = "applications.partly_granted.total";

const outcomesIn = (prose: string) =>
  figuresIn(prose).filter(
    ([about]) =>
      about.startsWith("outcomes.") || /applications\..+(?<!new|handled)\.total/.test(about),
  );

describe("what became of requests", () => {
  test.each([
    ["依申请公开中，予以公开5件。", [[GRANTED, 5]]],
    [
      "从办理结果看，予以公开5件、部分公开1件、不予公开2件。",
      [
        [GRANTED, 5],
        [PARTLY, 1],
        ["outcomes.denied", 2],
      ],
    ],
    [
      "信息公开申请中，无法提供三件，不予处理1份，其他处理0件。",
      [
        ["outcomes.unavailable", 3],
        ["outcomes.rejected", 1],
        ["outcomes.other", 0],
      ],
    ],
    ["答复信息公开申请时，部分予以公开2件。", [[PARTLY, 2]]],
    [
      "信息公开申请中，5件予以公开，2件不予公开。",
      [
        [GRANTED, 5],
        ["outcomes.denied", 2],
      ],
    ],
    [
      "未公开申请2条，其中属于信访举报类1条，本机关不掌握相关政府信息1条。",
      [
        ["outcomes.not_disclosed", 2],
        ["applications.rejected.petition.total", 1],
        ["applications.unavailable.not_held.total", 1],
      ],
    ],
  ])("is stated in %s", (prose, expected) => {
    expect(outcomesIn(prose)).toEqual(expected);
  });

  test("is read after 其中, since its words say what it is a part of", () => {
    expect(outcomesIn("办结信息公开申请11件，其中予以公开5件、部分公开1件。")).toEqual([
      [GRANTED, 5],
      [PARTLY, 1],
    ]);
  });

  test("is quoted with its word, and approximate where it says so", () => {
    expect(claimsIn("信息公开申请中，予以公开约20件。")).toMatchObject([
      { about: GRANTED, value: 20, approximate: true, quote: "予以公开约20件", unit: "件" },
    ]);
  });
});

describe("what is no outcome of all requests", () => {
  test.each([
    "全年制发文件150件，其中主动公开100件、依申请公开20件、不予公开30件。",
    "办理代表建议5件，复文予以公开5件。",
    "信访投诉件不予处理8件。",
    "信息公开申请因涉及商业秘密不予公开3件。",
    "信息公开申请均已公开，3件不予公开范围外的已告知。",
    "信息公开申请8件，其中网上申请6件，予以公开5件。",
    "2019年信息公开申请中，予以公开5件。",
    "主动公开政府信息12条。",
    "信息公开申请不予公开的理由有3项。",
  ])("%s", (prose) => {
    expect(outcomesIn(prose)).toEqual([]);
  });
});
