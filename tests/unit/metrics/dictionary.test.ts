import { describe, expect, test } from "vitest";
import { FormId } from "@/lib/domain/form-id";
import { basisOf } from "@/lib/metrics/basis";
import { metricById, METRICS } from "@/lib/metrics/catalogue";
import { comparabilityOf } from "@/lib/metrics/comparability";
import { formulaTerms, isSameInBothForms } from "@/lib/metrics/formula";
import { isInForm } from "@/lib/metrics/is-in-form";
import { hasFactor, leastForChange } from "@/lib/metrics/least-for-change";
import type { SumMetric } from "@/lib/metrics/metric";
import { relatedTo } from "@/lib/metrics/related";

const SUMS = METRICS.filter((metric): metric is SumMetric => metric.formula === "sum");

describe("formulas", () => {
  test("have terms in exactly the forms that have the indicator", () => {
    for (const metric of SUMS) {
      for (const form of FormId.options) {
        expect([metric.id, form, formulaTerms(metric, form) !== null]).toEqual([
          metric.id,
          form,
          isInForm(metric, form),
        ]);
      }
    }
  });

  test("say what is taken off", () => {
    const net = SUMS.find(({ id }) => id === "normative-documents-net");
    expect(net === undefined ? null : formulaTerms(net, "form-2021")).toEqual([
      { sign: 1, address: "disclosure.normative_documents.made" },
      { sign: -1, address: "disclosure.normative_documents.repealed" },
    ]);
  });

  test("differ where the form has another number of rows", () => {
    const same = (id: string) => SUMS.filter((each) => each.id === id).map(isSameInBothForms);
    expect(same("outcome-denied")).toEqual([true]);
    expect(same("outcome-other")).toEqual([false]);
    expect(same("fees-amount")).toEqual([false]);
  });
});

describe("comparing over the change of form", () => {
  test("is told from the forms that have the indicator", () => {
    for (const metric of METRICS) {
      const { across, note } = comparabilityOf(metric);
      const only2019 = !isInForm(metric, "form-2021");
      const only2021 = !isInForm(metric, "form-2019");
      expect([metric.id, across === "only-2019", across === "only-2021"]).toEqual([
        metric.id,
        only2019,
        only2021,
      ]);
      if (across === "with-care") expect(note).not.toBeNull();
    }
  });

  test("a rate needs the care that its parts need", () => {
    expect(comparabilityOf(metricById("check-pass-rate")).across).toBe("with-care");
    expect(comparabilityOf(metricById("normative-documents-made")).across).toBe("with-care");
    expect(comparabilityOf(metricById("other-handling-rate")).across).toBe("same");
    expect(comparabilityOf(metricById("procurement-per-project")).across).toBe("only-2019");
  });
});

describe("what an indicator rests on", () => {
  test("is said of every one, in both languages", () => {
    for (const metric of METRICS) {
      const sentences = basisOf(metric);
      expect([metric.id, sentences.length > 0]).toEqual([metric.id, true]);
      for (const { zh, en } of sentences) expect([zh === "", en === ""]).toEqual([false, false]);
    }
  });

  test("names the article of the regulation and the notices of the forms", () => {
    const said = (id: "licences" | "denied-third-party" | "procurement-amount") =>
      basisOf(metricById(id)).map(({ zh }) => zh);
    expect(said("licences").join()).toContain("第二十条第（五）项");
    expect(said("denied-third-party").join()).toContain("第十五条");
    expect(said("licences").filter((each) => each.includes("国办公开办函"))).toHaveLength(2);
    expect(said("procurement-amount").filter((each) => each.includes("国办公开办函"))).toHaveLength(
      1,
    );
    expect(
      basisOf(metricById("licences"))
        .map(({ en }) => en)
        .join(),
    ).toContain("article 20(5)");
  });
});

test("related indicators are others, each once, and those of a rate are its parts first", () => {
  for (const { id } of METRICS) {
    const related = relatedTo(id);
    expect([id, related.includes(id), related.length > 0]).toEqual([id, false, true]);
    expect(new Set(related).size).toBe(related.length);
    expect(related.length).toBeLessThanOrEqual(10);
  }
  expect(relatedTo("denial-rate").slice(0, 2)).toEqual(["outcome-denied", "applications-handled"]);
  expect(relatedTo("fees-amount")).toContain("fees-items");
  expect(relatedTo("outcome-denied")).toContain("denial-rate");
});

test("small values are kept from the biggest changes, and multiples of rates are not told", () => {
  expect(leastForChange(metricById("penalties"))).toBe(30);
  expect(leastForChange(metricById("disclosure-rate"))).toBe(30);
  expect(leastForChange(metricById("check-pass-rate"))).toBe(0);
  expect(leastForChange(metricById("procurement-amount"))).toBe(100);
  expect(leastForChange(metricById("publication-delay"))).toBe(0);
  expect(hasFactor(metricById("penalties"))).toBe(true);
  expect(hasFactor(metricById("disclosure-rate"))).toBe(false);
  expect(hasFactor(metricById("publication-delay"))).toBe(false);
});
