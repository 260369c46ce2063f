import { expect, test } from "vitest";
import { notesByYear } from "@/components/charts/metric-series";
import { FORM_BREAK, highestColumn, yearSlots } from "@/components/charts/year-series";
import type { MetricId } from "@/lib/domain/metric-id";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import { METRICS } from "@/lib/metrics/catalogue";

const series = (id: string, values: Record<number, number | null>) => ({
  id,
  label: id,
  colour: "red",
  values,
});

test("a year that nobody reports keeps its place, and its figures stay unknown", () => {
  const slots = yearSlots([2022, 2024], [series("a", { 2022: 3, 2024: 5 })]);
  expect(slots.map(({ key, a }) => [key, a])).toEqual([
    ["2022", 3],
    ["2023", null],
    ["2024", 5],
  ]);
});

test("an empty place stands between the two forms, so that no line runs across", () => {
  const slots = yearSlots([2020, 2021], [series("a", { 2020: 3, 2021: 5 })]);
  expect(slots.map(({ key }) => key)).toEqual(["2020", FORM_BREAK, "2021"]);
});

test("a column is as high as its parts together, whatever is unknown among them", () => {
  const parts = [series("a", { 2022: 3 }), series("b", { 2022: 4, 2023: null })];
  expect(highestColumn(parts, [2022, 2023])).toBe(7);
});

const known = (value: number): Quantity => ({ value, missing: null });
const missing = (reason: MissingReason): Quantity => ({ value: null, missing: reason });
const year = (of: number, changes: Partial<Record<MetricId, Quantity>>) => ({
  year: of,
  values: {
    ...(Object.fromEntries(METRICS.map(({ id }) => [id, known(1)])) as Record<MetricId, Quantity>),
    ...changes,
  },
});
const words = { noReport: "no report", notInForm: "n/a", partly: "part missing" };

test("a column that lacks a part says so, and is not taken for the whole", () => {
  const years = [year(2022, { "outcome-denied": missing("blank") })];
  expect(notesByYear(years, ["outcome-granted", "outcome-denied"], words)).toEqual({
    2022: "part missing",
  });
});

test("what the form does not ask for is told from what is not known and from what is not there", () => {
  const years = [
    year(2019, { "fees-amount": missing("not-in-form") }),
    year(2021, { "fees-amount": missing("blank") }),
    year(2022, {}),
  ];
  expect(notesByYear(years, ["fees-amount"], words)).toEqual({
    2019: "n/a",
    2020: "no report",
    2021: "–",
  });
});
