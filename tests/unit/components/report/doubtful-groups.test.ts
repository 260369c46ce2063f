import { expect, test } from "vitest";
import { doubtfulGroups } from "@/components/report/doubtful-groups";
import { figuresOfReport } from "@/components/report/report-figure";
import type { Address } from "@/lib/domain/address";
import { MISSING_CELL } from "@/lib/domain/cell";
import { textPlace } from "@/lib/domain/place";

function figureAt(address: Address, printed: string, start: number) {
  const place = textPlace(start, start + printed.length);
  const cell = { ...MISSING_CELL, printed, place, confidence: 0.3, doubtful: true };
  return [address, { cell, value: null, correction: null, computed: [] }] as const;
}

test("figures of a row that can't be told apart are one entry, by the row's name", () => {
  const cells = Object.fromEntries([
    figureAt("applications.new.natural_person", "3 0 3", 10),
    figureAt("applications.new.business", "3 0 3", 10),
    figureAt("applications.new.total", "3 0 3", 10),
    figureAt("applications.granted.total", "l2", 40),
  ]);
  const figures = figuresOfReport({ form: "form-2021", cells, findings: [] });

  expect(doubtfulGroups([...figures.values()], "zh-CN")).toEqual([
    {
      address: "applications.new.natural_person",
      name: "一、本年新收政府信息公开申请数量",
      printed: "3 0 3",
      count: 3,
    },
    {
      address: "applications.granted.total",
      name: "（一）予以公开 · 总计",
      printed: "l2",
      count: 1,
    },
  ]);
});
