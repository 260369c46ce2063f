import { expect, test } from "vitest";
import { changeSince } from "@/components/agency/headline";
import type { AgencyYear } from "@/lib/domain/views/agency";
import type { Quantity } from "@/lib/domain/views/quantity";
import { METRICS } from "@/lib/metrics/catalogue";

/** A year in which every indicator is the same. */
function yearOf(year: number, value: number | null): AgencyYear {
  const quantity: Quantity =
    value === null ? { value, missing: "blank" } : { value, missing: null };
  const metrics = Object.fromEntries(METRICS.map(({ id }) => [id, quantity]));
  return {
    year,
    reportId: `report-${year}`,
    form: "form-2021",
    figures: {},
    metrics: metrics as AgencyYear["metrics"],
  };
}

const PENALTIES = { id: "penalties", kind: "count" } as const;

test("a change is told in the figure's unit and as a share of what it was", () => {
  const years = [yearOf(2021, 40), yearOf(2022, 30)];
  expect(changeSince(years, 2022, PENALTIES)).toEqual({ since: 2021, by: -10, ratio: -0.25 });
});

test("from nothing there is no share, and of a rate it would mislead", () => {
  expect(changeSince([yearOf(2021, 0), yearOf(2022, 3)], 2022, PENALTIES)?.ratio).toBeNull();
  const rate = { id: "disclosure-rate", kind: "share" } as const;
  expect(changeSince([yearOf(2021, 0.5), yearOf(2022, 0.75)], 2022, rate)).toEqual({
    since: 2021,
    by: 0.25,
    ratio: null,
  });
});

test("only the very year before counts, and only where both are known", () => {
  expect(changeSince([yearOf(2020, 4), yearOf(2022, 3)], 2022, PENALTIES)).toBeNull();
  expect(changeSince([yearOf(2021, null), yearOf(2022, 3)], 2022, PENALTIES)).toBeNull();
});
