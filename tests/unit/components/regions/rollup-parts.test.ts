import { describe, expect, test } from "vitest";
import { leftOut } from "@/components/regions/left-out";
import { splitParts } from "@/components/regions/split-parts";
import { standingsToSums } from "@/components/regions/standings-to-sums";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { RegionPart } from "@/lib/domain/views/region-parts";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { regionTree } from "@/lib/server/queries/agency-list/region-tree";
import { titledRegion } from "@/lib/server/rollup/write-sheet";

const known = (value: number): Quantity => ({ value, missing: null });

describe("the parts of a sum", () => {
  const part = (name: string, quantity: Quantity): RegionPart => ({
    agencyId: name,
    name,
    reportId: name,
    quantity,
    otherForm: null,
  });

  test("a zero is given, and a blank is not a zero", () => {
    const parts = [
      part("甲局", known(3)),
      part("乙局", known(0)),
      part("丙局", { value: null, missing: "blank" }),
      part("丁局", { value: null, missing: "no-report" }),
    ];
    const namesOf = (each: readonly RegionPart[]) => each.map(({ name }) => name);
    const { given, zeros, absent } = splitParts(parts);
    expect([given, zeros, absent].map(namesOf)).toEqual([["甲局"], ["乙局"], ["丙局", "丁局"]]);
  });
});

test("bodies are left out for one reason each, and those that count for none", () => {
  const body = (report: { form: "form-2019" | "form-2021" | null } | null) =>
    ({ report }) as RegionRollup["bodies"][number];
  const bodies = [
    body({ form: "form-2021" }),
    body({ form: "form-2019" }),
    body({ form: null }),
    body(null),
    body(null),
  ];
  expect(leftOut({ bodies, form: "form-2021" })).toEqual({
    missing: 2,
    otherForm: 1,
    formUnknown: 1,
  });
  expect(leftOut({ bodies: [], form: "form-2021" })).toEqual({
    missing: 0,
    otherForm: 0,
    formUnknown: 0,
  });
});

test("figures are counted as the same, more or less only where both sides have one", () => {
  const sum = (value: number | null) => ({ value, bodies: 1, absent: {} });
  const figures = (own: Readonly<Record<string, Quantity>>) =>
    ({ figures: own }) as unknown as RegionRollup["government"];
  const sums = {
    "applications.new.total": sum(10),
    "applications.handled.total": sum(10),
    "disclosure.penalties.decisions": sum(10),
    "disclosure.coercion.decisions": sum(null),
    "disclosure.licences.decisions": sum(10),
  } as unknown as RegionRollup["sums"];
  const government = figures({
    "applications.new.total": known(10),
    "applications.handled.total": known(12),
    "disclosure.penalties.decisions": known(9),
    "disclosure.coercion.decisions": known(0),
    "disclosure.licences.decisions": { value: null, missing: "blank" },
  });
  const none = { same: 0, more: 0, less: 0, other: 0 };
  expect(standingsToSums({ sums, government }, "form-2021")).toEqual({
    ...none,
    same: 1,
    more: 1,
    less: 1,
  });
  expect(standingsToSums({ sums, government: null }, "form-2021")).toEqual(none);
});

describe("the name of a region in a title", () => {
  const titled = (code: string, name: string, above: readonly string[]) =>
    titledRegion({
      region: { code, name },
      above: above.map((each) => ({ code: "33", name: each })),
    });

  test("of a county is said with its city's, once", () => {
    expect(titled("330602", "越城区", ["浙江省", "绍兴市"])).toBe("绍兴市越城区");
    expect(titled("330602", "绍兴市越城区", ["浙江省", "绍兴市"])).toBe("绍兴市越城区");
  });

  test("of a city and of a province stands by itself", () => {
    expect(titled("3306", "绍兴市", ["浙江省"])).toBe("绍兴市");
    expect(titled("33", "浙江省", [])).toBe("浙江省");
  });
});

describe("regions to choose from", () => {
  const counts = [
    { code: "330600", count: 3 },
    { code: "330602", count: 2 },
    { code: "350000", count: 1 },
  ];
  const told = (chosen: string | null) =>
    regionTree(counts, chosen).map(({ value, count, depth }) => [value, count, depth]);

  test("are provinces, and the parts of what is chosen", () => {
    expect(told(null)).toEqual([
      ["33", 5, 0],
      ["35", 1, 0],
    ]);
    expect(told("33")).toEqual([
      ["33", 5, 0],
      ["3306", 5, 1],
      ["35", 1, 0],
    ]);
    expect(told("3306")).toEqual([
      ["33", 5, 0],
      ["3306", 5, 1],
      ["330600", 3, 2],
      ["330602", 2, 2],
      ["35", 1, 0],
    ]);
  });

  test("what is chosen stays, even where nothing is left of it", () => {
    expect(told("41")).toContainEqual(["41", 0, 0]);
    expect(regionTree(counts, "3306").find(({ value }) => value === "330600")?.isItself).toBe(true);
  });
});
