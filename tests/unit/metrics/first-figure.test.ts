import { expect, test } from "vitest";
import { FormId } from "@/lib/domain/form-id";
import { figureAt } from "@/lib/form/catalogue";
import { METRICS, metricById } from "@/lib/metrics/catalogue";
import { firstFigure } from "@/lib/metrics/first-figure";
import { isInForm } from "@/lib/metrics/is-in-form";

test("every indicator of figures leads to a figure of each form that has it", () => {
  for (const metric of METRICS) {
    for (const form of FormId.options) {
      const address = firstFigure(metric, form);
      if (metric.group === "quality") expect(address).toBeNull();
      else if (isInForm(metric, form)) {
        expect([metric.id, address !== null && figureAt(form, address) !== undefined]).toEqual([
          metric.id,
          true,
        ]);
      }
    }
  }
});

test("a rate leads to what it divides", () => {
  expect(firstFigure(metricById("penalties"), "form-2021")).toBe("disclosure.penalties.decisions");
  expect(firstFigure(metricById("carry-out-rate"), "form-2021")).toBe(
    firstFigure(metricById("applications-carried-out"), "form-2021"),
  );
  expect(firstFigure(metricById("procurement-amount"), "form-2021")).toBeNull();
});
