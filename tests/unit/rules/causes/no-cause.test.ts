import { describe, expect, it } from "vitest";
import { figuresOfForm, formById } from "@/lib/form/catalogue";
import { withCauses } from "@/lib/rules/causes/with-causes";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { withClaims } from "@/tests/support/with-claims";
import { causesOf } from "./causes-of";

describe("figures of table two", () => {
  it("have a cause where two findings agree on what they should read", () => {
    const report = withClaims(
      buildReport({
        overview: "全年完成政府集中采购项目3个。",
        cells: { "disclosure.procurement.projects": 0 },
      }),
      [{ about: "disclosure.procurement.projects", value: 3, quote: "采购项目3个", unit: "个" }],
    );

    expect(causesOf(report)).toMatchObject([
      {
        changes: ["disclosure.procurement.projects 0 → 3"],
        closes: 2,
        rules: ["narrative-procurement", "procurement-count-amount"],
      },
    ]);
  });

  it("have a cause where the unit explains a jump from last year", () => {
    const previous = buildReport({ form: "form-2021", year: 2021, claims: [] });
    const report = buildReport({
      form: "form-2021",
      claims: [],
      cells: { "disclosure.fees.amount": 130_000 },
    });

    expect(causesOf(report, previous)).toMatchObject([
      { kind: "unit", changes: ["disclosure.fees.amount 130000 → 13"], rules: ["unit-drift"] },
    ]);
  });

  it("have none where a statement alone disagrees", () => {
    const report = withClaims(buildReport({ overview: "全年完成政府集中采购项目8个。" }), [
      { about: "disclosure.procurement.projects", value: 8, quote: "采购项目8个", unit: "个" },
    ]);

    const { findings, causes } = judge(report);

    expect(findings.map(({ rule, cause }) => [rule, cause])).toContainEqual([
      "narrative-procurement",
      null,
    ]);
    expect(causes).toEqual([]);
  });
});

describe("no cause", () => {
  it("is offered for a table in which nearly everything fails, in bounded time", () => {
    const cells = Object.fromEntries(
      figuresOfForm("form-2021").map(({ address }, index) => [address, (index * 7919) % 1013]),
    );
    const report = buildReport({ form: "form-2021", cells, claims: [] });

    const start = performance.now();
    const { causes, findings } = judge(report);

    expect(performance.now() - start).toBeLessThan(2000);
    expect(findings.filter(({ rule }) => rule === "applications-balance")).toHaveLength(7);
    expect(
      causes.filter(({ repairs }) => repairs[0]?.changes[0]?.address.startsWith("app")),
    ).toEqual([]);
  });

  it("is offered for numbers that a computer can't add exactly", () => {
    const report = buildReport({
      claims: [],
      cells: {
        "applications.granted.natural_person": 2 ** 60,
        "applications.granted.total": 2 ** 61,
      },
    });

    const changed = judge(report).causes.flatMap(({ repairs }) =>
      repairs.flatMap(({ changes }) => changes.map(({ to }) => to)),
    );

    expect(changed.every(Number.isSafeInteger)).toBe(true);
  });

  it("is made of blank figures: what can't be told neither supports nor contradicts", () => {
    const report = buildReport({ cells: { "applications.granted.total": "blank" }, claims: [] });

    expect(causesOf(report)).toEqual([]);
  });

  it("is known of a clean report", () => {
    expect(causesOf(buildReport())).toEqual([]);
  });
});

describe("a search that throws", () => {
  it("leaves the findings as they are", () => {
    const report = buildReport({
      cells: { "applications.granted.natural_person": 30 },
      claims: [],
    });
    const plain = judge(report).findings.map((finding) => ({ ...finding, cause: null }));
    const cells = new Proxy(report.cells, {
      get() {
        throw new Error("broken");
      },
    });
    const subject = {
      report: { ...report, cells },
      form: formById("form-2019"),
      previous: null,
      surroundings: null,
    };

    expect(withCauses(subject, plain)).toEqual({ findings: plain, causes: [] });
  });
});

describe("many findings", () => {
  it("are grouped in bounded time", () => {
    const report = buildReport({
      cells: { "applications.granted.natural_person": 30 },
      claims: [],
    });
    const [one] = judge(report).findings.map((finding) => ({ ...finding, cause: null }));
    if (one === undefined) throw new Error("nothing was found");
    const findings = Array.from({ length: 500 }, () => one);
    const subject = { report, form: formById("form-2019"), previous: null, surroundings: null };

    const start = performance.now();
    const { findings: grouped, causes } = withCauses(subject, findings);

    expect(performance.now() - start).toBeLessThan(2000);
    expect(causes).toHaveLength(1);
    expect(new Set(grouped.map(({ cause }) => cause))).toEqual(new Set([causes[0]?.id]));
  });
});
