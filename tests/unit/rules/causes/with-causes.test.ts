import { describe, expect, it } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import type { ReportOverrides } from "@/tests/support/report-overrides";
import { withClaims } from "@/tests/support/with-claims";
import { causesOf } from "./causes-of";

const np = "natural_person";

/** Two requests came in, two were carried in, and neither total nor carry-over was filled in. */
const UNFILLED: ReportOverrides = {
  overview: "全年共处理申请3件。",
  cells: {
    ...Object.fromEntries(
      ["new", "granted", "partly_granted", "denied.third_party", "unavailable.not_held"].flatMap(
        (row) =>
          [np, "business", "legal_service", "total"].map((column) => [
            `applications.${row}.${column}`,
            0,
          ]),
      ),
    ),
    ...Object.fromEntries(
      ["handled", "carried_out", "carried_in"].flatMap((row) =>
        [np, "business", "legal_service", "total"].map((column) => [
          `applications.${row}.${column}`,
          0,
        ]),
      ),
    ),
    "applications.new.natural_person": 3,
    "applications.new.total": 3,
    "applications.carried_in.natural_person": 2,
    "applications.carried_in.total": 2,
    "applications.denied.third_party.natural_person": 3,
    "applications.denied.third_party.total": 3,
  },
};

describe("one cause", () => {
  it("is a figure where one explains all that fails around it", () => {
    const report = buildReport({
      cells: { "applications.granted.natural_person": 30 },
      claims: [],
    });

    expect(causesOf(report)).toEqual([
      {
        changes: ["applications.granted.natural_person 30 → 3"],
        kind: "extra-digit",
        closes: 2,
        ways: 1,
        zh: "（一）予以公开 · 自然人 30 → 3（多一位数字）：2 个不成立的等式全部成立",
        en: "Granted in full, natural persons 30 → 3 (a digit too many): all 2 failing equations hold",
        rules: ["applications-outcomes-total", "applications-row-total"],
      },
    ]);
  });

  it("is a figure and its total where both are wrong by the same", () => {
    const report = buildReport({
      claims: [],
      cells: { "applications.carried_out.natural_person": 0, "applications.carried_out.total": 0 },
    });

    const [cause, another] = causesOf(report);

    expect(another).toBeUndefined();
    expect(cause).toMatchObject({
      kind: "in-step",
      closes: 2,
      rules: ["applications-balance", "applications-balance"],
      changes: [
        "applications.carried_out.natural_person 0 → 1",
        "applications.carried_out.total 0 → 1",
      ],
      zh: "四、结转下年度继续办理 · 自然人、总计 0 → 1：2 个不成立的等式全部成立",
    });
  });

  it("is two totals left unfilled, as the prose and the other rows say", () => {
    const report = withClaims(buildReport(UNFILLED), [
      { about: "applications.handled.total", value: 3, quote: "处理申请3件", unit: "件" },
    ]);

    const [cause, another] = causesOf(report);

    expect(another).toBeUndefined();
    expect(cause).toMatchObject({
      kind: "two-cells",
      closes: 4,
      changes: [
        "applications.handled.natural_person 0 → 3",
        "applications.handled.total 0 → 3",
        "applications.carried_out.natural_person 0 → 2",
        "applications.carried_out.total 0 → 2",
      ],
      zh: "（七）总计 · 自然人、总计 0 → 3；四、结转下年度继续办理 · 自然人、总计 0 → 2：4 个不成立的等式全部成立；文字“处理申请3件”与此相符",
    });
    expect(cause?.rules).toEqual([
      "applications-balance",
      "applications-balance",
      "applications-outcomes-total",
      "applications-outcomes-total",
      "narrative-handled",
    ]);
  });

  it("takes along what last year's report says of the figure", () => {
    const cells = {
      "applications.carried_in.natural_person": 0,
      "applications.carried_in.total": 0,
    };
    const previous = buildReport({ year: 2019, claims: [] });

    const [cause] = causesOf(buildReport({ cells, claims: [] }), previous);

    expect(cause?.changes).toEqual([
      "applications.carried_in.natural_person 0 → 1",
      "applications.carried_in.total 0 → 1",
    ]);
    expect(cause?.zh).toContain("与2019 年四、结转下年度继续办理 1相符");
    expect(cause?.rules).toEqual([
      "applications-balance",
      "applications-balance",
      "carry-over",
      "carry-over",
    ]);
  });

  it("is a number split over two cells, together with the check that says so", () => {
    const cells = {
      "applications.new.natural_person": 2,
      "applications.new.business": 5,
      "applications.new.legal_service": 0,
      "applications.new.total": 25,
      "applications.handled.natural_person": 25,
      "applications.handled.business": 0,
      "applications.handled.legal_service": 0,
      "applications.handled.total": 25,
      "applications.granted.natural_person": 23,
      "applications.granted.business": 0,
      "applications.granted.total": 23,
      "applications.denied.third_party.business": 0,
      "applications.denied.third_party.total": 0,
      "applications.unavailable.not_held.legal_service": 0,
      "applications.unavailable.not_held.total": 1,
    };

    const [cause] = causesOf(buildReport({ cells, claims: [] }));

    expect(cause).toMatchObject({
      kind: "split-number",
      changes: ["applications.new.natural_person 2 → 25", "applications.new.business 5 → 0"],
    });
    expect(cause?.rules).toContain("split-digits");
  });

  it("is a split number where a figure too many leaves the columns open", () => {
    const report = buildReport({
      claims: [],
      unclearRows: { "applications.new": ["1", "5", "2", "0", "0", "1", "0", "18"] },
      cells: {
        "applications.handled.natural_person": 15,
        "applications.handled.total": 18,
        "applications.granted.natural_person": 13,
        "applications.granted.total": 14,
      },
    });

    const [cause, another] = causesOf(report);

    expect(another).toBeUndefined();
    // The row itself, and the balance of each of its seven columns.
    expect(cause).toMatchObject({ kind: "split-number", closes: 8, rules: ["split-digits"] });
    expect(cause?.changes).toHaveLength(7);
    expect(cause?.changes?.[0]).toBe("applications.new.natural_person null → 15");
    expect(cause?.zh).toContain("“1”“5”合为 15，8 个等式都成立");
  });
});

describe("two slips that have nothing to do with one another", () => {
  it("are two causes, each with its own findings", () => {
    const report = buildReport({
      claims: [],
      cells: { "applications.granted.natural_person": 8, "reviews.reconsideration.total": 5 },
    });

    const causes = causesOf(report);

    expect(causes.map(({ changes }) => changes)).toEqual([
      ["applications.granted.natural_person 8 → 3"],
      ["reviews.reconsideration.total 5 → 4"],
    ]);
    expect(causes[1]?.rules).toEqual(["reviews-total"]);
    // The total, or any of the four results: the equation alone does not tell.
    expect(causes[1]?.ways).toBe(5);
  });

  it("are told apart in one table, though their sums have figures in common", () => {
    const report = buildReport({
      claims: [],
      cells: { "applications.new.natural_person": 6, "applications.granted.natural_person": 8 },
    });

    expect(causesOf(report).map(({ changes, rules }) => [changes, rules])).toEqual([
      [
        ["applications.new.natural_person 6 → 5"],
        ["applications-balance", "applications-row-total"],
      ],
      [
        ["applications.granted.natural_person 8 → 3"],
        ["applications-outcomes-total", "applications-row-total"],
      ],
    ]);
  });
});

describe("a cause's id", () => {
  it("is the same when the same figures fail again, and another when they are others", () => {
    const idOf = (granted: number) =>
      judge(
        buildReport({ claims: [], cells: { "applications.granted.natural_person": granted } }),
      ).causes.map(({ id }) => id);

    expect(idOf(30)).toEqual(idOf(30));
    expect(idOf(30)).not.toEqual(idOf(31));
  });
});
