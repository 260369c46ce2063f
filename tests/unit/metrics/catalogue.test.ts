import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import type { Quantity } from "@/lib/domain/views/quantity";
import { figureAt } from "@/lib/form/catalogue";
import { HEADLINE_METRICS, metricById, METRICS } from "@/lib/metrics/catalogue";
import { computedTotals } from "@/lib/metrics/computed-totals";
import { quantityOfMetric } from "@/lib/metrics/quantity-of-metric";

const files = readdirSync("lib/metrics");

test("every indicator is in the catalogue once, and has a file of its name", () => {
  expect(METRICS.map(({ id }) => id).sort()).toEqual([...MetricId.options].sort());
  for (const { id } of METRICS) expect(files).toContain(`${id}.ts`);
  expect(HEADLINE_METRICS.every((id) => MetricId.options.includes(id))).toBe(true);
});

test("every figure that an indicator adds up is one of the form, and counts the same thing", () => {
  for (const { id, terms, kind } of METRICS) {
    for (const form of FormId.options) {
      for (const address of terms[form] ?? []) {
        expect([id, address, figureAt(form, address)?.kind]).toEqual([id, address, kind]);
      }
    }
  }
});

const known =
  (values: Readonly<Record<string, number>>) =>
  (address: Address): Quantity => ({ value: values[address] ?? 1, missing: null });

describe("an indicator's value", () => {
  test("is the sum of its figures", () => {
    const denied = metricById("outcome-denied");
    expect(quantityOfMetric(denied, "form-2021", known({}))).toEqual({ value: 8, missing: null });
    const organisations = metricById("applicants-organisations");
    expect(quantityOfMetric(organisations, "form-2019", known({})).value).toBe(5);
  });

  test("adds up the three rows that the 2021 form has for one of 2019", () => {
    const other = metricById("outcome-other");
    expect(quantityOfMetric(other, "form-2019", known({})).value).toBe(1);
    expect(quantityOfMetric(other, "form-2021", known({})).value).toBe(3);
  });

  test("is not known as soon as one figure is absent, and says why", () => {
    const absent = "reviews.litigation_after.total";
    const at = (address: Address): Quantity =>
      address === absent ? { value: null, missing: "blank" } : { value: 4, missing: null };
    expect(quantityOfMetric(metricById("litigation"), "form-2021", at)).toEqual({
      value: null,
      missing: "blank",
    });
  });

  test("is not in a form that has no such figure, and unknown where the form is", () => {
    const amount = metricById("procurement-amount");
    expect(quantityOfMetric(amount, "form-2021", known({}))).toEqual({
      value: null,
      missing: "not-in-form",
    });
    expect(quantityOfMetric(amount, null, known({}))).toEqual({
      value: null,
      missing: "form-unknown",
    });
  });
});

describe("a total is computed beside the printed one", () => {
  test("by its row, and where it is one by its column", () => {
    expect(computedTotals("form-2019", "applications.handled.total", () => 1)).toEqual([
      { across: "row", value: 6 },
      { across: "column", value: 19 },
    ]);
    expect(computedTotals("form-2019", "applications.handled.business", () => 1)).toEqual([
      { across: "column", value: 19 },
    ]);
    expect(computedTotals("form-2021", "reviews.reconsideration.total", () => 2)).toEqual([
      { across: "row", value: 8 },
    ]);
  });

  test("not from parts that are absent", () => {
    const at = (address: Address) => (address === "applications.new.business" ? null : 1);
    expect(computedTotals("form-2019", "applications.new.total", at)).toEqual([
      { across: "row", value: null },
    ]);
  });

  test("and nothing for a figure that is none", () => {
    expect(computedTotals("form-2019", "disclosure.licences.decisions", () => 1)).toEqual([]);
    expect(computedTotals("form-2019", "applications.new.business", () => 1)).toEqual([]);
  });
});
