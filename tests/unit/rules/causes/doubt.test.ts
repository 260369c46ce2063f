import { describe, expect, it } from "vitest";
import type { Address } from "@/lib/domain/address";
import type { Cell } from "@/lib/domain/cell";
import { doubtOf, type RestsOn } from "@/lib/rules/causes/doubt";

const SURE: Cell = {
  value: 3,
  printed: "3",
  absent: null,
  unit: null,
  place: null,
  method: "grid",
  confidence: 1,
  doubtful: false,
};

const at = (row: string, cell: Partial<Cell> = {}, isCorrected = false): RestsOn => ({
  address: `applications.${row}.total` as Address,
  cell: { ...SURE, ...cell },
  isCorrected,
});

describe("the report is to be doubted first", () => {
  it.each([
    [[at("new"), at("handled")], "2 个数都按表格线逐格读出"],
    [[at("new", { method: "counted", confidence: 0.85 })], "1 个数按次序或对齐归到列，没有疑点"],
    [[at("new", { doubtful: true, confidence: 0.4 }, true)], "这些数已由人核对"],
    [[at("new", { value: null, printed: "", absent: "blank" })], "依据的是报告的文字和版面"],
    [[], "依据的是报告的文字和版面"],
  ])("%#", (cells, zh) => {
    expect(doubtOf(cells)).toMatchObject({
      doubt: "report",
      reason: { zh },
      cells: cells.map(({ address }) => address),
    });
  });
});

describe("our reading is to be doubted first, and of it the figures in doubt", () => {
  it.each([
    [{ value: null, absent: "ambiguous", doubtful: true }, "1 个数对不上列"],
    [{ value: null, absent: "unreadable", doubtful: true }, "1 格印的没能认成数字"],
    [{ doubtful: true, confidence: 0.5 }, "1 个数的字迹没有把握认准"],
    [{ doubtful: true, confidence: 0.5, method: "counted" }, "1 个数读得没有把握"],
    [
      { unit: { printed: null, source: "inferred", reading: "CNY" } },
      "1 个金额的单位没有印，是按大小推断的",
    ],
  ] satisfies [Partial<Cell>, string][])("%#", (cell, zh) => {
    expect(doubtOf([at("new"), at("handled", cell)])).toMatchObject({
      doubt: "reading",
      reason: { zh },
      cells: ["applications.handled.total"],
    });
  });
});
