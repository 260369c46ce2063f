import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { narrativeBalance } from "@/lib/rules/narrative-balance";
import { narrativeHandled } from "@/lib/rules/narrative-handled";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { type StatedWords, withClaims } from "@/tests/support/with-claims";

const only = [narrativeBalance];
const NEW = "applications.new.total";
const CARRIED_IN = "applications.carried_in.total";
const HANDLED = "applications.handled.total";
const CARRIED_OUT = "applications.carried_out.total";

type Numbers = readonly [received: number, carriedIn: number, handled: number, carriedOut: number];

const figures = ([received, carriedIn, handled, carriedOut]: Numbers): Record<Address, number> => ({
  [NEW]: received,
  [CARRIED_IN]: carriedIn,
  [HANDLED]: handled,
  [CARRIED_OUT]: carriedOut,
});

function stating(
  [received, carriedIn, handled, carriedOut]: Numbers,
  table: Record<string, number | "blank">,
  more: { readonly including?: boolean; readonly approximate?: boolean } = {},
) {
  const approximate = more.approximate ?? false;
  const stated: StatedWords[] = [
    { about: NEW, quote: `收到申请${received}件`, value: received, approximate },
    { about: CARRIED_IN, quote: `上年结转${carriedIn}件`, value: carriedIn },
    { about: HANDLED, quote: `办结${handled}件`, value: handled },
    { about: CARRIED_OUT, quote: `结转下年度${carriedOut}件`, value: carriedOut },
  ];
  const [first = "", second = "", ...others] = stated.map(({ quote }) => quote);
  const begin = more.including === true ? `${first}（含${second}）` : `${first}，${second}`;
  return withClaims(
    buildReport({ overview: `${[begin, ...others].join("，")}。`, cells: table }),
    stated,
  );
}

test("holds where the four numbers balance", () => {
  const numbers: Numbers = [12, 1, 11, 2];
  expect(judge(stating(numbers, figures(numbers)), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports numbers that do not balance, with both sides, at each of them", () => {
  const report = stating([12, 1, 11, 8], figures([12, 1, 11, 2]));
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("error");
  expect(findings[0]?.message.zh).toMatch(/= 13 ≠ .*= 19，相差 6$/u);
  expect(markedText(report, findings[0])).toEqual([
    "收到申请12件",
    "上年结转1件",
    "办结11件",
    "结转下年度8件",
  ]);
});

test("reports what is carried over, stated alone, where the table has another number", () => {
  const quote = "结转下年度8件";
  const report = withClaims(
    buildReport({ overview: `${quote}。`, cells: figures([12, 1, 11, 2]) }),
    [{ about: CARRIED_OUT, quote, value: 8 }],
  );
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.zh).toContain("“结转下年度8件”");
  expect(markedText(report, findings[0])).toEqual(["2", quote]);
});

test("is unchecked where what is carried over is blank in the table", () => {
  const quote = "结转下年度8件";
  const report = withClaims(
    buildReport({ overview: `${quote}。`, cells: { [CARRIED_OUT]: "blank" } }),
    [{ about: CARRIED_OUT, quote, value: 8 }],
  );
  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([CARRIED_OUT]);
});

describe("traps", () => {
  test("those carried in may be among those received", () => {
    const report = stating([13, 1, 11, 2], figures([12, 1, 11, 2]), { including: true });
    expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("a wrong number handled is told by its own check alone", () => {
    const report = stating([12, 1, 16, 2], figures([12, 1, 11, 2]));
    const { findings } = judge(report, null, [narrativeBalance, narrativeHandled]);

    expect(findings.map(({ rule }) => rule)).toEqual(["narrative-handled"]);
  });

  test("the table's own numbers that do not balance are a matter of the table", () => {
    const numbers: Numbers = [12, 1, 11, 8];
    expect(judge(stating(numbers, figures(numbers)), null, only).findings).toEqual([]);
  });

  test("approximate numbers do not have to balance", () => {
    const report = stating([20, 1, 11, 2], figures([12, 1, 11, 2]), { approximate: true });
    expect(judge(report, null, only).findings).toEqual([]);
  });
});
