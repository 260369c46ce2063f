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
    ["收取政府信息公开申请4件。", 4, "件"],
    ["收到信息公开申请9个。", 9, "个"],
    ["政府信息公开申请量为0件。", 0, "件"],
    ["2020年信息公开申请总数为21件。", 21, "件"],
    ["收到信息公开申请2019年3件，2020年5件。", 5, "件"],
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

describe("requests without the word for what is asked", () => {
  test.each([
    ["全年收到申请8件。", [[NEW, 8]]],
    [
      "收到公民、法人和其他组织提出的申请8件，办结7件。",
      [
        [NEW, 8],
        [HANDLED, 7],
      ],
    ],
    ["没有收到申请。", [[NEW, 0]]],
    ["答复申请7件。", [[HANDLED, 7]]],
  ])("are told by section three: %s", (prose, expected) => {
    const heading = "三、收到和处理政府信息公开申请情况\n情况如下。";
    expect(figuresIn(prose, { heading })).toEqual(expected);
  });

  test("are told by the item that they stand in", () => {
    expect(figuresIn("（二）依申请公开。全年收到申请8件。")).toEqual([[NEW, 8]]);
    expect(figuresIn("（二）依申请公开。渠道畅通。\n（三）窗口服务。收到申请8件。")).toEqual([]);
  });

  test.each(["收到许可申请8件，办结7件。", "收到救助申请8件。", "收到网上申请8件。"])(
    "are not those of another kind, or by one way, there either: %s",
    (prose) => {
      const heading = "三、收到和处理政府信息公开申请情况\n情况如下。";
      expect(figuresIn(prose, { heading })).toEqual([]);
    },
  );
});

describe("requests that were all handled", () => {
  test.each([
    ["收到信息公开申请30件，均已办结。", "均已办结"],
    ["收到信息公开申请30件（其中网上20件），全部答复。", "全部答复"],
  ])("are as many as were received: %s", (prose, quote) => {
    expect(claimsIn(prose)).toContainEqual(
      expect.objectContaining({ about: HANDLED, value: 30, quote, unit: null }),
    );
  });

  test.each([
    "收到信息公开申请30件，均按期答复。",
    "收到信息公开申请30件，均在法定期限内办结。",
    "收到信息公开申请30件，上年结转2件，均已办结。",
    "收到信息公开申请30件，办理建议5件，均已办结。",
  ])("are not read where some may not be due, or more is spoken of: %s", (prose) => {
    expect(figuresIn(prose).filter(([about]) => about === HANDLED)).toEqual([]);
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
  "通过网站收到信息公开申请3件。",
  "收到上级转办的信息公开申请3件。",
  "涉及土地的信息公开申请量为3件。",
  "收到信息公开申请，3件已转有关部门。",
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
