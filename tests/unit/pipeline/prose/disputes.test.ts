import { describe, expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

const RECONSIDERATION = "reviews.reconsideration.total";
const LITIGATION = "reviews.litigation.total";
const BOTH = "reviews.disputes.total";

/** In section four all disputes are about disclosure; prose there stands below a sentence. */
const inSectionFour = (prose: string) =>
  figuresIn(`情况如下。\n${prose}`, { heading: "四、政府信息公开行政复议、行政诉讼情况" });

describe("disputes over disclosure", () => {
  test("are counted by track", () => {
    expect(inSectionFour("行政复议0件，行政诉讼1件。")).toEqual([
      [RECONSIDERATION, 0],
      [LITIGATION, 1],
    ]);
  });

  test("are counted together where both tracks stand before the number", () => {
    expect(inSectionFour("行政复议、行政诉讼案件共5件。")).toEqual([[BOTH, 5]]);
  });

  test("have their results as parts", () => {
    const claims = claimsIn("因信息公开被申请行政复议2件，其中维持1件、纠正1件。");

    expect(claims.map(({ about, value, partOf }) => [about, value, partOf])).toEqual([
      [RECONSIDERATION, 2, null],
      ["reviews.reconsideration.upheld", 1, 0],
      ["reviews.reconsideration.corrected", 1, 0],
    ]);
  });

  test("may be suits with each kind of result", () => {
    expect(inSectionFour("行政诉讼3起，其中撤诉1起，败诉1起，审理中1起。")).toEqual([
      [LITIGATION, 3],
      ["reviews.litigation.other", 1],
      ["reviews.litigation.corrected", 1],
      ["reviews.litigation.pending", 1],
    ]);
  });

  test("share a result that is said of both tracks, which is then of neither", () => {
    expect(inSectionFour("行政复议2件，行政诉讼3件，均已审结，维持4件。")).toEqual([
      [RECONSIDERATION, 2],
      [LITIGATION, 3],
    ]);
  });

  test("may be counted about", () => {
    expect(claimsIn("信息公开方面的行政复议约20件。")).toMatchObject([
      { about: RECONSIDERATION, value: 20, approximate: true },
    ]);
  });
});

describe("disputes that are denied", () => {
  test.each([
    ["未发生因政府信息公开引起的行政复议、行政诉讼。", BOTH],
    ["无因政府信息公开产生的行政复议和行政诉讼。", BOTH],
    ["全年没有因信息公开被提起行政诉讼。", LITIGATION],
    ["没有因信息公开被申请行政复议。", RECONSIDERATION],
  ])("are none: %s", (prose, about) => {
    expect(claimsIn(prose)).toMatchObject([{ about, value: 0, kind: "none" }]);
  });

  test("are not all denied where only one kind of suit is", () => {
    expect(inSectionFour("没有未经复议的诉讼。")).toEqual([]);
  });
});

test.each(["收到行政复议5件。", "与信息公开无关的行政复议5件。"])(
  "other disputes are a body's daily work: %s",
  (prose) => {
    expect(figuresIn(prose)).toEqual([]);
  },
);

describe("one number that is said of both tracks", () => {
  test.each(["行政复议和行政诉讼各1件。", "复议、诉讼均为1件。"])(
    "is so many of each, and not so many of both: %s",
    (prose) => {
      expect(inSectionFour(prose)).toEqual([
        [RECONSIDERATION, 1],
        [LITIGATION, 1],
      ]);
    },
  );

  test("stands in one place", () => {
    const claims = claimsIn("情况如下。\n复议和诉讼各1件。", {
      heading: "四、政府信息公开行政复议、行政诉讼情况",
    });

    expect(claims.map(({ quote }) => quote)).toEqual(["复议和诉讼各1件", "复议和诉讼各1件"]);
  });

  test.each(["行政复议、行政诉讼分别为1件、2件。", "行政复议维持、纠正各1件。"])(
    "is not read where it is not plain whose it is: %s",
    (prose) => {
      expect(inSectionFour(prose)).toEqual([]);
    },
  );
});

test("a denial of both stands beside a number of one", () => {
  expect(inSectionFour("未发生行政复议、行政诉讼，被申请行政复议2件。")).toEqual([
    [BOTH, 0],
    [RECONSIDERATION, 2],
  ]);
});

test.each(["全年无被纠错的行政复议、行政诉讼案件。", "没有因信息公开引发的行政诉讼败诉案件。"])(
  "none with one result is not none: %s",
  (prose) => {
    expect(inSectionFour(prose)).toEqual([]);
  },
);
