import { expect, test } from "vitest";
import { agencyHref, AgencyPageState } from "@/components/agency/page-state";
import { sayTypical } from "@/components/agency/typical";

test("an address brings the state of a body's page back, and says nothing of what is as usual", () => {
  const state = { year: 2020, draw: "share", applicant: "business" } as const;
  const url = new URL(agencyHref("a", state, "charts"), "http://x");
  expect(url.hash).toBe("#charts");
  expect(AgencyPageState.parse(Object.fromEntries(url.searchParams))).toEqual(state);
  expect(agencyHref("a", AgencyPageState.parse({}))).toBe("/agencies/a");
});

test("what can't be understood is as usual", () => {
  expect(AgencyPageState.parse({ year: "x", draw: "pie", applicant: ["nobody"] })).toEqual({
    year: null,
    draw: "count",
    applicant: "total",
  });
});

test("a typical value has four figures, and large counts all before the point", () => {
  expect(sayTypical(714.19861, "amount", "en")).toBe("714.2");
  expect(sayTypical(12_345.6, "count", "en")).toBe("12,346");
  expect(sayTypical(9.75, "count", "en")).toBe("9.75");
  expect(sayTypical(0.456_789, "share", "en")).toBe("45.7%");
});
