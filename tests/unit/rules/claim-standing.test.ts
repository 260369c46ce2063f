import { describe, expect, test } from "vitest";
import { standingOfClaims } from "@/lib/rules/claim-standing";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { readOrFail } from "@/tests/support/trial/expect-reading";
import { smallReport } from "@/tests/support/small-report";
import { type StatedWords, withClaims } from "@/tests/support/with-claims";

const NEW = "applications.new.total";

function standing(overview: string, stated: readonly StatedWords[], cells = {}) {
  const report = withClaims(buildReport({ overview, cells }), stated);
  const { findings } = judge(report);
  return { findings, standings: standingOfClaims(report, findings) };
}

describe("a statement", () => {
  test("agrees where the table has its number, with the figure", () => {
    const { standings } = standing("收到申请8件。", [
      { about: NEW, quote: "收到申请8件", value: 8 },
    ]);
    expect(standings).toEqual([{ standing: "agrees", addresses: [NEW] }]);
  });

  test("agrees with the figures of the reading that fits", () => {
    const { standings } = standing("收到申请9件。", [
      { about: NEW, quote: "收到申请9件", value: 9 },
    ]);
    expect(standings).toEqual([
      { standing: "agrees", addresses: [NEW, "applications.carried_in.total"] },
    ]);
  });

  test("contradicts where a finding of the prose points to it", () => {
    const { findings, standings } = standing("收到申请3件。", [
      { about: NEW, quote: "收到申请3件", value: 3 },
    ]);
    const index = findings.findIndex(({ rule }) => rule === "narrative-received");

    expect(index).toBeGreaterThanOrEqual(0);
    expect(standings).toEqual([{ standing: "contradicts", addresses: [NEW], finding: index }]);
  });

  test("contradicts where another statement denies it, which no table is needed for", () => {
    const { findings, standings } = standing("主动公开信息45条，无主动公开情况。", [
      { about: "prose.disclosed_items", quote: "主动公开信息45条", value: 45 },
      { about: "prose.disclosed_items", quote: "无主动公开情况", value: 0, kind: "none" },
    ]);
    const index = findings.findIndex(({ rule }) => rule === "narrative-contradiction");

    expect(standings).toEqual([
      { standing: "contradicts", addresses: [], finding: index },
      { standing: "contradicts", addresses: [], finding: index },
    ]);
  });

  test("agrees with other statements, which have no figures", () => {
    const { standings } = standing("共5件，其中网上3件。", [
      { about: "prose.count", quote: "共5件", value: 5 },
      { about: "prose.count", quote: "网上3件", value: 3, partOf: 0 },
    ]);
    expect(standings).toEqual([
      { standing: "agrees", addresses: [] },
      { standing: "agrees", addresses: [] },
    ]);
  });

  test.each([
    ["is approximate", { value: 20, approximate: true }, []],
    ["says that a thing exists", { about: "prose.social_media" as const }, []],
    ["has nothing to be compared with", { about: "prose.disclosed_items" as const, value: 20 }, []],
  ])("is unchecked where it %s", (_, more, addresses) => {
    const { standings } = standing("收到申请20件。", [
      { about: NEW, quote: "收到申请20件", ...more },
    ]);
    expect(standings).toEqual([{ standing: "unchecked", addresses }]);
  });

  test("is unchecked where the figure is blank, with the figure", () => {
    const { standings } = standing(
      "收到申请8件。",
      [{ about: NEW, quote: "收到申请8件", value: 8 }],
      { [NEW]: "blank" },
    );
    expect(standings).toEqual([{ standing: "unchecked", addresses: [NEW] }]);
  });
});

test("findings of other checks contradict no statement", () => {
  const report = withClaims(buildReport({ overview: "收到申请8件。" }), [
    { about: NEW, quote: "收到申请8件", value: 8 },
  ]);
  const place = report.claims[0]?.place;
  const findings = [
    {
      rule: "year-conflict",
      severity: "error" as const,
      cells: [],
      message: { zh: "", en: "" },
      places: place === undefined ? [] : [place],
      equation: null,
      cause: null,
    },
  ];
  expect(standingOfClaims(report, findings)[0]?.standing).toBe("agrees");
});

test("growth is compared where last year's report is given", () => {
  const quote = "同比增长100%";
  const report = withClaims(buildReport({ overview: quote, cells: { [NEW]: 8 } }), [
    { about: "growth.new", quote, value: 100, unit: "%" },
  ]);
  const previous = buildReport({ year: 2019, cells: { [NEW]: 4 } });

  expect(standingOfClaims(report, [])[0]?.standing).toBe("unchecked");
  expect(standingOfClaims(report, [], previous)[0]?.standing).toBe("agrees");
});

test("every statement of a report that was read has its standing, in order", () => {
  const report = readOrFail(
    smallReport("收到政府信息公开申请12件，办结15件，予以公开5件，占45.5%。制发规范性文件3件。"),
  );
  const { findings } = judge(report);
  const standings = standingOfClaims(report, findings);

  expect(report.claims.map(({ quote }, index) => [quote, standings[index]?.standing])).toEqual([
    ["收到政府信息公开申请12件", "agrees"],
    ["办结15件", "contradicts"],
    ["予以公开5件", "agrees"],
    ["占45.5%", "agrees"],
    ["制发规范性文件3件", "agrees"],
  ]);
});
