import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import { figureAt } from "@/lib/form/catalogue";
import { HEADLINE_METRICS, metricById, METRICS } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import type { ReportRecord } from "@/lib/metrics/metric";
import { computedTotals } from "@/lib/metrics/computed-totals";
import { quantityOfMetric } from "@/lib/metrics/quantity-of-metric";

const files = readdirSync("lib/metrics");

test("every indicator is in the catalogue once, and has a file of its name", () => {
  expect(METRICS.map(({ id }) => id).sort()).toEqual([...MetricId.options].sort());
  for (const { id } of METRICS) expect(files).toContain(`${id}.ts`);
  expect(HEADLINE_METRICS.every((id) => MetricId.options.includes(id))).toBe(true);
});

test("every figure that an indicator adds up is one of the form, and counts the same thing", () => {
  for (const metric of METRICS) {
    if (metric.formula !== "sum") continue;
    const { id, terms, minus, kind } = metric;
    for (const form of FormId.options) {
      for (const address of [...(terms[form] ?? []), ...(minus?.[form] ?? [])]) {
        const isMoney = figureAt(form, address)?.kind === "amount";
        expect([id, address, figureAt(form, address) !== undefined, isMoney]).toEqual([
          id,
          address,
          true,
          kind === "amount",
        ]);
      }
    }
  }
});

test("a rate divides two indicators that are counted, and some form has both", () => {
  for (const metric of METRICS) {
    if (metric.formula !== "rate") continue;
    for (const id of [metric.of, metric.per]) expect(metricById(id).formula).not.toBe("rate");
    expect(FormId.options.some((form) => isInForm(metric, form))).toBe(true);
  }
});

test("says what it counts in both languages", () => {
  for (const { about, label, unit } of METRICS) {
    for (const text of [about, label, unit]) {
      expect(text.zh).not.toBe("");
      expect(text.en).not.toBe("");
    }
  }
  for (const language of ["zh", "en"] as const) {
    const labels = METRICS.map(({ label }) => label[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

const RECORD = {
  checksRun: 40,
  checksPassed: 38,
  openFindings: 2,
  cellsWithoutFigure: 0,
  daysAfterDeadline: -3,
};

function quantity(
  id: MetricId,
  form: FormId | null,
  values: Readonly<Record<Address, number | MissingReason>> = {},
  record: ReportRecord = RECORD,
): Quantity {
  const figureAt = (address: Address): Quantity => {
    const value = values[address] ?? 1;
    return typeof value === "number" ? { value, missing: null } : { value: null, missing: value };
  };
  return quantityOfMetric(metricById(id), { form, figureAt, record });
}

describe("an indicator's value", () => {
  test("is the sum of its figures", () => {
    expect(quantity("outcome-denied", "form-2021")).toEqual({ value: 8, missing: null });
    expect(quantity("applicants-organisations", "form-2019").value).toBe(5);
  });

  test("less what is taken off", () => {
    const repealed = { "disclosure.normative_documents.repealed": 4 };
    expect(quantity("normative-documents-net", "form-2021", repealed).value).toBe(-3);
  });

  test("adds up the three rows that the 2021 form has for one of 2019", () => {
    expect(quantity("outcome-other", "form-2019").value).toBe(1);
    expect(quantity("outcome-other", "form-2021").value).toBe(3);
  });

  test("is not known as soon as one figure is absent, and says why", () => {
    expect(
      quantity("litigation", "form-2021", { "reviews.litigation_after.total": "blank" }),
    ).toEqual({ value: null, missing: "blank" });
  });

  test("is not in a form that has no such figure, and unknown where the form is", () => {
    const amount = "procurement-amount";
    expect(quantity(amount, "form-2021")).toEqual({ value: null, missing: "not-in-form" });
    expect(quantity(amount, null)).toEqual({ value: null, missing: "form-unknown" });
  });
});

describe("a rate", () => {
  const handled = (cases: number) => ({ "applications.handled.total": cases });

  test("comes with what it is divided by", () => {
    expect(quantity("disclosure-rate", "form-2021", handled(40))).toEqual({
      value: 0.05,
      missing: null,
      n: 40,
    });
  });

  test("of fewer than 30 cases is marked, where cases are what it counts", () => {
    expect(quantity("disclosure-rate", "form-2021", handled(29))).toMatchObject({
      n: 29,
      few: true,
    });
    expect(quantity("procurement-per-project", "form-2019")).toEqual({
      value: 1,
      missing: null,
      n: 1,
    });
  });

  test("of nothing is neither 0 nor 100 %", () => {
    expect(quantity("disclosure-rate", "form-2021", handled(0))).toEqual({
      value: null,
      missing: "zero-denominator",
    });
  });

  test("says why its operand is not known", () => {
    const values = { "applications.granted.total": "ambiguous" } as const;
    expect(quantity("disclosure-rate", "form-2021", values)).toEqual({
      value: null,
      missing: "ambiguous",
    });
    expect(quantity("procurement-per-project", "form-2021").missing).toBe("not-in-form");
  });
});

describe("what is known besides figures", () => {
  test("counts also where no form was recognised", () => {
    expect(quantity("publication-delay", null)).toEqual({ value: -3, missing: null });
    expect(quantity("check-pass-rate", "form-2021")).toEqual({ value: 0.95, missing: null, n: 40 });
  });

  test("is not known before a report is judged, or without a date", () => {
    const nothing = { ...RECORD, checksRun: null, checksPassed: null, daysAfterDeadline: null };
    expect(quantity("check-pass-rate", "form-2021", {}, nothing).missing).toBe("not-judged");
    expect(quantity("publication-delay", "form-2021", {}, nothing).missing).toBe("undated");
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
