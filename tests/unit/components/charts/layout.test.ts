import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beeswarm } from "@/components/charts/beeswarm";
import { flowLayout } from "@/components/charts/flow-layout";
import { hexBins } from "@/components/charts/hex-bins";
import { histogram } from "@/components/charts/histogram";
import { linesOf } from "@/components/charts/line-path";
import { niceRange } from "@/components/charts/nice-ticks";
import { nearestPoint, stepBy } from "@/components/charts/plot-point";
import { linearScale, scaleOver } from "@/components/charts/scale";
import { spreadLabels } from "@/components/charts/spread-labels";
import { stack } from "@/components/charts/stack";
import { fitText, textWidth, wrapText } from "@/components/charts/text-width";
import { yearPlane } from "@/components/charts/year-plane";
import { quantilesOf } from "@/components/charts/quantiles";

describe("labels", () => {
  test("stay where they belong while there is room", () => {
    expect(spreadLabels([10, 50, 90], 14, 0, 100)).toEqual([10, 50, 90]);
  });

  test("never cover each other, keep their order, and stay inside", () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(wanted, (places) => {
        const middles = spreadLabels(places, 14, 0, 300);
        const pairs = places
          .map((place, index) => ({ place, middle: middles[index] ?? NaN }))
          .sort((a, b) => a.place - b.place || a.middle - b.middle);
        for (const [index, { middle }] of pairs.entries()) {
          expect(middle).toBeGreaterThanOrEqual(-1e-6);
          expect(middle).toBeLessThanOrEqual(300 + 1e-6);
          const next = pairs[index + 1];
          if (next !== undefined) expect(next.middle - middle).toBeGreaterThanOrEqual(14 - 1e-6);
        }
      }),
    );
  });

  test("a name is cut in the middle, so that the place and the kind of body stay", () => {
    const name = "内蒙古自治区呼和浩特市新城区市场监督管理局";
    const short = fitText(name, 130, 13);
    expect(short).toMatch(/^内蒙古?.*….*管理局$/u);
    expect(textWidth(short, 13)).toBeLessThanOrEqual(130);
    expect(fitText("财政局", 130, 13)).toBe("财政局");
  });

  test("figures are as wide as each other, and stand a little apart from Chinese", () => {
    expect(textWidth("1111", 12)).toBe(textWidth("8888", 12));
    expect(textWidth("15万", 12)).toBeGreaterThan(textWidth("15", 12) + textWidth("万", 12));
    expect(textWidth("万元", 12)).toBe(24);
  });

  test("a note is broken into lines that fit, and loses nothing", () => {
    const note = "虚线处由 2019 年格式换为 2021 年格式。A gap means that there is no figure.";
    const lines = wrapText(note, 120, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidth(line, 12) <= 125)).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toBe(note.replaceAll(" ", ""));
  });
});

describe("years", () => {
  test("a line is broken where a year has no figure, and between the forms", () => {
    const plane = yearPlane([2019, 2020, 2021, 2023, 2024], 0, 600);
    const values = { 2019: 1, 2020: 2, 2021: 3, 2023: 4, 2024: 5 };
    const [line] = linesOf(
      [{ id: "a", label: "a", colour: "red", values }],
      plane,
      linearScale([0, 5], 100, 0),
    );
    expect(line?.runs.map((run) => run.map(({ year }) => year))).toEqual([
      [2019, 2020],
      [2021],
      [2023, 2024],
    ]);
  });

  test("shares need every part, and a whole that is not nothing", () => {
    const part = (id: string, value: number | null) => ({ id, value });
    expect(stack([part("a", 1), part("b", 3)], "share").layers).toEqual([
      { id: "a", from: 0, to: 0.25 },
      { id: "b", from: 0.25, to: 1 },
    ]);
    expect(stack([part("a", 1), part("b", null)], "share").layers).toEqual([]);
    expect(stack([part("a", 0), part("b", 0)], "share").layers).toEqual([]);
    expect(stack([part("a", 1), part("b", null)], "absolute")).toMatchObject({
      whole: null,
      highest: 1,
    });
  });

  test("what is below zero is laid downwards", () => {
    const { layers } = stack([{ id: "a", value: -3 }], "absolute");
    expect(layers).toEqual([{ id: "a", from: 0, to: -3 }]);
    expect(niceRange(-40, 60, true)).toEqual([-50, -25, 0, 25, 50, 75]);
  });
});

describe("scales", () => {
  test("a logarithmic scale has a place for zero of its own", () => {
    const scale = scaleOver([0, 3, 1100], { kind: "count", form: "log", from: 0, to: 400 });
    expect(scale.at(0)).toBe(0);
    expect(scale.at(1)).toBeGreaterThan(scale.at(0));
    expect(scale.at(1100)).toBeLessThanOrEqual(400);
    expect(scale.ticks).toEqual([0, 1, 10, 100, 1000]);
  });

  test("nothing but zeros has no logarithm, and is drawn all the same", () => {
    const scale = scaleOver([0, 0], { kind: "count", form: "log", from: 0, to: 400 });
    expect(scale.form).toBe("linear");
    expect(scale.at(0)).toBe(0);
  });
});

describe("many bodies", () => {
  const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 300 });

  test("a histogram counts every value once, on either scale", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("linear", "log"), (all, form) => {
        const bins = histogram(all, "count", form);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        for (const { from, to, count } of bins) {
          const inside = all.filter((value) => value >= from && value <= to).length;
          expect(inside).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  test("hexagons hold every point once, each near its middle", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), (points) => {
        const bins = hexBins(points, 9);
        const members = bins.flatMap((bin) => bin.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(points.map((_, index) => index));
        for (const bin of bins) {
          for (const index of bin.members) {
            const { x = NaN, y = NaN } = points[index] ?? {};
            expect(Math.hypot(x - bin.x, y - bin.y)).toBeLessThanOrEqual(9 + 1e-6);
          }
        }
      }),
    );
  });

  test("dots do not cover each other", () => {
    const places = Array.from({ length: 60 }, (_, index) => (index * 37) % 100);
    const off = beeswarm(places, 4);
    places.forEach((x, i) => {
      places.forEach((other, j) => {
        const apart = Math.hypot(x - other, (off[i] ?? 0) - (off[j] ?? 0));
        if (i < j) expect(apart).toBeGreaterThanOrEqual(8);
      });
    });
  });

  test("quantiles are those of spreadsheets", () => {
    expect(quantilesOf([1, 2, 3, 4])).toMatchObject({ min: 1, p25: 1.75, median: 2.5, max: 4 });
    expect(quantilesOf([])).toBeNull();
  });
});

describe("flow", () => {
  const sides = (values: Readonly<Record<string, number | null>>) =>
    Object.entries(values).map(([id, value]) => ({ id, value }));
  const room = { top: 0, height: 200 };

  test("what comes in and what goes out meet in the middle", () => {
    const layout = flowLayout(sides({ in: 5, new: 120 }), sides({ a: 100, b: 25 }), room);
    expect(layout.difference).toBe(0);
    expect(layout.middle.value).toBe(125);
    expect(layout.incoming.map(({ middleHeight }) => middleHeight)).toEqual([
      (layout.middle.height * 5) / 125,
      (layout.middle.height * 120) / 125,
    ]);
  });

  test("what does not add up is said; what is not known is no difference", () => {
    expect(flowLayout(sides({ new: 10 }), sides({ a: 7 }), room).difference).toBe(3);
    const unknown = flowLayout(sides({ new: 10 }), sides({ a: 7, b: null }), room);
    expect(unknown.difference).toBe(0);
    expect(unknown.unknown).toEqual(["b"]);
  });

  test("nothing at all is drawn without falling over", () => {
    const layout = flowLayout(sides({ new: 0 }), sides({ a: 0 }), room);
    expect(layout.incoming).toEqual([]);
    expect(layout.middle.height).toBe(0);
  });
});

describe("pointing", () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y, title: id, lines: [] });
  const points = [at("a", 10, 10), at("b", 100, 50)];

  test("a column is meant from anywhere above it, a dot from near by", () => {
    expect(nearestPoint(points, { x: 90, y: 300 }, "x")).toBe(1);
    expect(nearestPoint(points, { x: 300, y: 12 }, "y")).toBe(0);
    expect(nearestPoint(points, { x: 15, y: 12 }, "both")).toBe(0);
    expect(nearestPoint(points, { x: 60, y: 300 }, "both")).toBeNull();
  });

  test("arrow keys go along the points and stop at the ends", () => {
    expect(stepBy("ArrowRight", null, 2)).toBe(0);
    expect(stepBy("ArrowRight", 1, 2)).toBe(1);
    expect(stepBy("ArrowLeft", null, 2)).toBe(1);
    expect(stepBy("End", 0, 2)).toBe(1);
    expect(stepBy("Tab", 0, 2)).toBeNull();
    expect(stepBy("ArrowRight", null, 0)).toBeNull();
  });
});
