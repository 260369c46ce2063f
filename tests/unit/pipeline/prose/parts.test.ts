import { describe, expect, test } from "vitest";
import { claimsIn } from "@/tests/support/short-report";

/** Values of the parts of each whole of some count: the whole, then its parts. */
function wholesIn(prose: string): (number | null)[][] {
  const claims = claimsIn(prose);
  return claims.flatMap(({ value }, index) => {
    const parts = claims.filter(({ partOf }) => partOf === index);
    return parts.length === 0 ? [] : [[value, ...parts.map((part) => part.value)]];
  });
}

describe("a whole and its parts", () => {
  test.each([
    ["收到信息公开申请5件，其中网上申请3件、信函申请2件。", [5, 3, 2]],
    ["收到信息公开申请5件（其中自然人4件，法人1件），均已答复。", [5, 4, 1]],
    ["主动公开政府信息120条，其中：规范性文件3条，其他117条。", [120, 3, 117]],
    ["共收到留言8条，其中咨询五条，投诉三条。", [8, 5, 3]],
    [
      "收到信息公开申请20件，其中予以公开10件，部分公开5件，不予公开5件，全部办结。",
      [20, 10, 5, 5],
    ],
    ["共收到来信30件，其中建议4件。", [30, 4]],
    ["共收到来信23件：省级1件、市级2件、区级20件。", [23, 1, 2, 20]],
    ["共收到来信5件，分别为建议3件、咨询2件。", [5, 3, 2]],
    ["承办省级提案1件、市级提案2件、区级提案20件，共23件。", [23, 1, 2, 20]],
  ])("are read from %s", (prose, expected) => {
    expect(wholesIn(prose)).toEqual([expected]);
  });

  test("have one unit; what is counted in another is no part", () => {
    expect(wholesIn("收到来信30件，其中附图12张、建议4件。")).toEqual([[30, 4]]);
    expect(wholesIn("发布信息120条，其中图片30张、视频20个。")).toEqual([]);
  });

  test("end where they make up the whole, or where another year is compared", () => {
    expect(wholesIn("召开会议3次，其中专题会2次，例会1次，培训4次。")).toEqual([[3, 2, 1]]);
    expect(wholesIn("收到来信100件，其中建议60件、咨询30件，较上年增加20件。")).toEqual([
      [100, 60, 30],
    ]);
  });

  test("are not those of a difference, nor of a list that goes on to other things", () => {
    expect(wholesIn("收到来信12件，同比增加3件，其中建议10件，咨询2件。")).toEqual([]);
    expect(wholesIn("共收到来信23件：均已办结，发布通知20件。")).toEqual([]);
    expect(wholesIn("办结来信20件，共召开会议3次。")).toEqual([]);
  });

  test("leave out the parts of parts, which stand in brackets", () => {
    expect(wholesIn("共办理来信120件，其中网办100件（当日80件）、窗口20件。")).toEqual([
      [120, 100, 20],
    ]);
  });

  test("are not the channels of what was published, which count one item several times", () => {
    expect(wholesIn("公开信息100条，其中网站80条、微信60条。")).toEqual([]);
  });

  test("are several pairs where the sentence has several", () => {
    expect(wholesIn("收到来信9件，其中建议4件，接待来访5次，其中个人3次。")).toEqual([
      [9, 4],
      [5, 3],
    ]);
  });
});

test("a whole that is told beside its parts is told as what it is, too", () => {
  const claims = claimsIn("收到信息公开申请5件，其中网上申请3件、信函申请2件。");

  expect(claims.map(({ about, value, partOf }) => [about, value, partOf])).toEqual([
    ["applications.new.total", 5, null],
    ["prose.count", 5, null],
    ["prose.count", 3, 1],
    ["prose.count", 2, 1],
  ]);
});

test("a part alone says nothing of the whole", () => {
  expect(claimsIn("其中网上收到信息公开申请3件。")).toEqual([]);
});
