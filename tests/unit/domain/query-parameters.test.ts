import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { ComparisonQuery } from "@/lib/domain/views/comparison";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { listOf } from "@/lib/domain/views/query-parameters";

test("an empty address line gives the defaults", () => {
  expect(AgencyListQuery.parse({})).toEqual({
    year: null,
    q: "",
    region: null,
    kind: [],
    level: [],
    form: null,
    findings: null,
    published: null,
    across: "metrics",
    metric: "applications-received",
    sort: [{ by: "name", descending: false }],
    columns: [],
    heat: [],
    spark: [],
    change: [],
    rank: [],
    page: 1,
    size: 60,
    body: null,
  });
  expect(FindingListQuery.parse({})).toMatchObject({ state: "open", severity: [], page: 1 });
  expect(ComparisonQuery.parse({})).toEqual({
    bodies: [],
    groups: [],
    years: [],
    metrics: [],
    x: null,
    y: null,
  });
});

describe("a list", () => {
  const letters = listOf(z.enum(["a", "b", "c"]));
  test.each([
    ["a,b", ["a", "b"]],
    [
      ["a", "b,c"],
      ["a", "b", "c"],
    ],
    ["a,x,a", ["a"]],
    ["", []],
    [undefined, []],
  ])("of %o keeps what can be understood, once", (raw, expected) => {
    expect(letters.parse(raw)).toEqual(expected);
  });

  test("is cut where it grows too long", () => {
    const bodies = Array.from({ length: 20 }, (_, index) => `body-${index}`);
    expect(ComparisonQuery.parse({ bodies }).bodies).toHaveLength(12);
  });
});

test("what can't be understood falls back to the default", () => {
  expect(
    AgencyListQuery.parse({
      year: "soon",
      q: ["  财政 ", "second"],
      region: "4",
      form: "form-1999",
      sort: "penalties",
      order: "sideways",
      page: "0",
      size: "1e9",
      unknown: "x",
    }),
  ).toMatchObject({
    year: null,
    q: "财政",
    region: null,
    form: null,
    sort: [{ by: "penalties", descending: false }],
    page: 1,
    size: 60,
  });
});
