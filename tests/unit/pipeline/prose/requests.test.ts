import { describe, expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

const NEW = "applications.new.total";
const HANDLED = "applications.handled.total";
const CARRIED_IN = "applications.carried_in.total";
const CARRIED_OUT = "applications.carried_out.total";

describe("requests received", () => {
  test.each([
    ["全年收到政府信息公开申请8件。", 8, "件"],
    ["全年共受理依申请公开3份。", 3, "份"],
    ["本年新收政府信息公开申请12条。", 12, "条"],
    ["接到信息公开申请5宗。", 5, "宗"],
    ["接收信息公开申请7起。", 7, "起"],
    ["受理依申请公开事项6件次。", 6, "件次"],
    ["共收到8件政府信息公开申请。", 8, "件"],
    ["收到公民提出的政府信息公开申请共计15件。", 15, "件"],
    ["收到信息公开申请：8件。", 8, "件"],
    ["收到信息公开申请1,205件。", 1205, "件"],
    ["收到信息公开申请１２件。", 12, "件"],
    ["收到信息公开申请 1 2 件。", 12, "件"],
    ["我局收到政府信息公開申請8件。", 8, "件"],
    ["收到信息公开申请三件。", 3, "件"],
    ["接收信息公开申请两起。", 2, "起"],
    ["收到信息公开申请十二件。", 12, "件"],
    ["收到信息公开申请一百零五件。", 105, "件"],
  ])("are stated in %s", (prose, value, unit) => {
    const claims = claimsIn(prose);

    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      about: NEW,
      value,
      unit,
      kind: "number",
      approximate: false,
      section: 1,
      subject: null,
      partOf: null,
    });
  });

  test.each([
    ["收到信息公开申请二十余件。", 20],
    ["收到信息公开申请20多件。", 20],
    ["收到信息公开申请两百来件。", 200],
    ["收到信息公开申请约20件。", 20],
    ["收到信息公开申请近30件。", 30],
    ["收到信息公开申请逾200件。", 200],
    ["收到信息公开申请超过200件。", 200],
    ["收到信息公开申请至少200件。", 200],
    ["收到信息公开申请20件以上。", 20],
    ["收到信息公开申请20件左右。", 20],
  ])("are approximate in %s", (prose, value) => {
    expect(claimsIn(prose)).toMatchObject([{ about: NEW, value, approximate: true }]);
  });

  test.each(["收到信息公开申请0件。", "收到信息公开申请零件。", "收到信息公开申请零宗。"])(
    "are a printed zero in %s",
    (prose) => {
      expect(claimsIn(prose)).toMatchObject([{ about: NEW, value: 0, kind: "number" }]);
    },
  );

  test.each([
    ["本年度未收到政府信息公开申请。", "未收到政府信息公开申请"],
    ["没有收到信息公开申请。", "没有收到信息公开申请"],
    ["本年度无信息公开申请。", "无信息公开申请"],
    ["未受理过任何政府信息公开申请。", "未受理过任何政府信息公开申请"],
    ["尚未收到公民的政府信息公开申请。", "尚未收到公民的政府信息公开申请"],
  ])("are denied in %s", (prose, quote) => {
    expect(claimsIn(prose)).toMatchObject([
      { about: NEW, value: 0, kind: "none", unit: null, quote },
    ]);
  });
});

describe("requests handled and carried over", () => {
  test.each([
    "全年办结信息公开申请7件。",
    "答复政府信息公开申请7件。",
    "全年处理信息公开申请7件。",
    "办理依申请公开申请7件。",
    "按时答复政府信息公开申请七件。",
  ])("are stated in %s", (prose) => {
    expect(figuresIn(prose)).toEqual([[HANDLED, 7]]);
  });

  test("are told where the requests are named before", () => {
    const prose = "收到信息公开申请30件，上年结转2件，全年办结29件，结转下年度3件。";

    expect(figuresIn(prose)).toEqual([
      [NEW, 30],
      [CARRIED_IN, 2],
      [HANDLED, 29],
      [CARRIED_OUT, 3],
    ]);
    expect(figuresIn("收到信息公开申请12件；办结11件。")).toEqual([
      [NEW, 12],
      [HANDLED, 11],
    ]);
  });

  test("are not those in time alone, where others were late", () => {
    expect(figuresIn("收到信息公开申请30件，按时答复28件，延期答复2件。")).toEqual([[NEW, 30]]);
  });

  test("are not told where the text says only that all were", () => {
    expect(figuresIn("收到信息公开申请30件，全部按时办结。")).toEqual([[NEW, 30]]);
  });
});

describe("what is no statement about all requests for information", () => {
  test.each([
    "收到行政复议申请3件。",
    "收到行政许可申请300件，办结300件。",
    "收到投诉举报20件，办结20件。",
    "接听12345热线电话300个。",
    "办理热线工单200件。",
    "办结建议提案5件。",
    "收到信息公开申请咨询3件。",
    "处理信息公开投诉3件。",
    "微信公众号发布消息120条。",
    "悬挂横幅30条，印发宣传材料3000份。",
    "全年发布微博120条，制作展板12块。",
    "收到信息公开申请3个工作日内答复。",
    "全年收到网上信息公开申请3件。",
    "收到企业信息公开申请3件。",
    "收到律师信息公开申请3件。",
    "未收到企业提出的信息公开申请。",
    "未收到网上信息公开申请。",
    "未收到重复的信息公开申请。",
    "没有不予公开的申请。",
    "其中，通过网站收到信息公开申请3件。",
    "无正当理由大量反复申请0件。",
    "本年度无收取信息费，未收取任何费用。",
    "本年度没有收取信息处理费。",
    "收到信息公开申请几十件。",
  ])("%s", (prose) => {
    expect(figuresIn(prose).filter(([about]) => about.startsWith("applications."))).toEqual([]);
  });

  test.each([
    "2019年收到信息公开申请3件。",
    "去年收到信息公开申请3件。",
    "上半年收到信息公开申请4件。",
    "条例施行以来收到信息公开申请80件。",
    "收到信息公开申请同比增加3件。",
  ])("is about another span: %s", (prose) => {
    expect(figuresIn(prose)).toEqual([]);
  });

  test("leaves the statement beside it alone", () => {
    expect(figuresIn("收到信息公开申请8件，办结热线工单300件。")).toEqual([[NEW, 8]]);
    expect(figuresIn("收到信息公开申请20件，比上年增加3件。")).toEqual([[NEW, 20]]);
    expect(figuresIn("收到信息公开申请8件，2019年为5件。")).toEqual([[NEW, 8]]);
    expect(figuresIn("2019年收到5件信息公开申请，2020年收到8件信息公开申请。")).toEqual([[NEW, 8]]);
    expect(figuresIn("办结建议提案5件，收到信息公开申请8件，办结8件。")).toEqual([
      [NEW, 8],
      [HANDLED, 8],
    ]);
  });
});

test.each([
  "没有逾期答复的信息公开申请。",
  "无超期未答复的信息公开申请。",
  "没有因信息公开申请收取费用。",
  "没有发生因信息公开申请引起的投诉。",
  "没有收到信息公开申请的投诉举报。",
  "全年未收到网上政府信息公开申请。",
  "收到不属于本机关公开的信息公开申请3件。",
  "县政府受理的信息公开申请320件中，由我局承办12件。",
])("nothing is said of all requests in %s", (prose) => {
  expect(figuresIn(prose)).toEqual([]);
});

test("what is handled is told by what stands after its number, too", () => {
  expect(figuresIn("收到信息公开申请8130件，办结300件建议提案。")).toEqual([[NEW, 8130]]);
});

test("what is carried over may be told after a semicolon", () => {
  expect(figuresIn("收到信息公开申请8130件；上年度结转4件；结转下年度5件。")).toEqual([
    [NEW, 8130],
    [CARRIED_IN, 4],
    [CARRIED_OUT, 5],
  ]);
});
