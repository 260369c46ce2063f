import { describe, expect, test } from "vitest";
import type { Claim } from "@/lib/domain/claim";
import { narrativePercentages } from "@/lib/rules/narrative-percentages";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativePercentages];
const GRANTED = "applications.granted.total";
const HANDLED = "applications.handled.total";
const NEW = "applications.new.total";
const CARRIED_IN = "applications.carried_in.total";
/** Five of eleven are 45.45 %. */
const cells = { [GRANTED]: 5, [HANDLED]: 11, [NEW]: 12, [CARRIED_IN]: 1 };

const stating = (
  about: Claim["about"],
  percent: string,
  overrides: Parameters<typeof buildReport>[0] = {},
  more: Partial<Claim> = {},
) => {
  const quote = `占${percent}%`;
  return withClaims(buildReport({ overview: `${quote}。`, cells, ...overrides }), [
    { about, quote, value: Number(percent), unit: "%", ...more },
  ]);
};

describe("shares", () => {
  test.each(["45.5", "45.45", "45.4", "45", "41.7", "38.5"])(
    "hold as %s: of those handled, received or in hand, rounded as printed",
    (percent) => {
      expect(judge(stating("share.granted", percent), null, only)).toMatchObject({
        findings: [],
        unchecked: [],
      });
    },
  );

  test("fail with the two figures and what they make", () => {
    const report = stating("share.granted", "52.5");
    const { findings } = judge(report, null, only);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "warning", cells: [GRANTED, HANDLED] });
    expect(findings[0]?.message.zh).toBe(
      "文字写“占52.5%”，按（一）予以公开 5 和（七）总计 11 计算应为 45.45%",
    );
    expect(markedText(report, findings[0])).toEqual(["5", "11", "占52.5%"]);
  });

  test.each(["45.7", "45.3", "47", "44"])("fail as %s, which no rounding gives", (percent) => {
    expect(judge(stating("share.granted", percent), null, only).findings).toHaveLength(1);
  });

  test("are unchecked where a figure is blank", () => {
    const report = stating("share.granted", "52.5", { cells: { ...cells, [HANDLED]: "blank" } });
    const { findings, unchecked } = judge(report, null, only);

    expect(findings).toEqual([]);
    expect(unchecked[0]?.cells).toEqual([HANDLED]);
  });

  test("may count what was granted in part, where a rate is told", () => {
    const overview = "予以公开率54.5%，占54.5%。";
    const built = buildReport({
      overview,
      cells: { ...cells, "applications.partly_granted.total": 1 },
    });
    const share = { about: "share.granted" as const, value: 54.5, unit: "%" };
    const saying = (quote: string) => withClaims(built, [{ ...share, quote }]);

    expect(judge(saying("予以公开率54.5%"), null, only).findings).toEqual([]);
    expect(judge(saying("占54.5%"), null, only).findings).toHaveLength(1);
  });

  test("are of what the words say", () => {
    const quote = "予以公开的申请占办结总数的41.7%";
    const report = withClaims(buildReport({ overview: quote, cells }), [
      { about: "share.granted", quote, value: 41.7, unit: "%" },
    ]);
    expect(judge(report, null, only).findings).toHaveLength(1);
  });

  test("of a group are those of its rows together", () => {
    const rows = {
      "applications.denied.third_party.total": 2,
      "applications.denied.process.total": 1,
    };
    const overrides = { cells: { ...cells, ...rows } };

    expect(judge(stating("share.denied", "27.3", overrides), null, only).findings).toEqual([]);
    expect(
      judge(stating("share.denied", "18.2", overrides), null, only).findings[0]?.message.zh,
    ).toContain("不予公开 3 和（七）总计 11 计算应为 27.27%");
  });

  test("may be of the numbers that the text itself states", () => {
    const report = withClaims(
      buildReport({ overview: "办结申请20件，予以公开9件，占45%。", cells }),
      [
        { about: HANDLED, quote: "办结申请20件", value: 20 },
        { about: GRANTED, quote: "予以公开9件", value: 9 },
        { about: "share.granted", quote: "占45%", value: 45, unit: "%" },
      ],
    );
    expect(judge(report, null, only).findings).toEqual([]);
  });

  test("of those handled may be all of those that were due", () => {
    expect(judge(stating("share.handled", "100"), null, only).findings).toEqual([]);
    expect(judge(stating("share.handled", "91.7"), null, only).findings).toEqual([]);
    expect(judge(stating("share.handled", "99"), null, only).findings).toHaveLength(1);
  });

  test("of nothing have no percentage", () => {
    const none = { ...cells, [HANDLED]: 0, [NEW]: 0, [CARRIED_IN]: 0, [GRANTED]: 0 };
    expect(judge(stating("share.granted", "50", { cells: none }), null, only)).toMatchObject({
      findings: [],
      unchecked: [],
    });
  });
});

describe("growth", () => {
  const before = (count: number | "blank") => buildReport({ year: 2019, cells: { [NEW]: count } });

  test.each([
    ["20", 10],
    ["-20", 15],
    ["9.1", 11],
    ["300", 3],
  ])("holds as %s%% after %i", (percent, count) => {
    expect(judge(stating("growth.new", percent), before(count), only)).toMatchObject({
      findings: [],
      unchecked: [],
    });
  });

  test("fails with this year's figure and last year's", () => {
    const report = stating("growth.new", "12.3");
    const { findings } = judge(report, before(10), only);

    expect(findings).toHaveLength(1);
    expect(findings[0]?.cells).toEqual([NEW]);
    expect(findings[0]?.message.zh).toContain("12 和2019 年的 10 计算应为 20%");
    expect(markedText(report, findings[0])).toEqual(["12", "占12.3%"]);
  });

  test("fails where it says that it fell and it rose", () => {
    expect(judge(stating("growth.new", "-20"), before(10), only).findings).toHaveLength(1);
  });

  test("is unchecked without last year's report, or without its figure", () => {
    const report = stating("growth.new", "12.3");

    expect(judge(report, null, only).unchecked[0]?.reason.zh).toBe("需要 2019 年的报告");
    expect(judge(report, before("blank"), only).unchecked[0]?.cells).toEqual([NEW]);
    expect(judge(report, null, only).findings).toEqual([]);
  });

  test("from nothing has no percentage", () => {
    expect(judge(stating("growth.new", "100"), before(0), only)).toMatchObject({
      findings: [],
      unchecked: [],
    });
  });
});

test.each([{ approximate: true }, { subject: "市水务局" }])(
  "a percentage that is approximate, or another body's, is not recomputed: %j",
  (more) => {
    expect(judge(stating("share.granted", "80", {}, more), null, only)).toMatchObject({
      findings: [],
      unchecked: [],
    });
  },
);
