import { expect, test } from "vitest";
import { tsvOf } from "@/components/compare/tsv";
import type { Quantity } from "@/lib/domain/views/quantity";

const WORDS = {
  indicator: "指标",
  unit: "单位",
  body: "机关",
  nOf: (year: number) => `${year} 分母`,
  absent: (reason: string) => `（${reason}）`,
};

const PENALTIES = { id: "penalties", label: "处罚", unit: "件", kind: "count" } as const;
const RATE = { id: "disclosure-rate", label: "公开率", unit: "%", kind: "share" } as const;

const rowsOf = (text: string) => text.split("\n").map((row) => row.split("\t"));

test("numbers arrive as numbers, rates as percentages with what they are divided by", () => {
  const values: Record<string, Quantity> = {
    penalties: { value: 12345, missing: null },
    "disclosure-rate": { value: 0.4567, missing: null, n: 30 },
  };
  const text = tsvOf(
    [PENALTIES, RATE],
    [{ name: "甲局", quantityOf: (id) => values[id] ?? { value: null, missing: "blank" } }],
    [2023],
    WORDS,
  );
  expect(rowsOf(text)).toEqual([
    ["指标", "单位", "机关", "2023", "2023 分母"],
    ["处罚", "件", "甲局", "12345", ""],
    ["公开率", "%", "甲局", "45.67%", "30"],
  ]);
});

test("what is not known gives its reason, and without rates there are no denominators", () => {
  const text = tsvOf(
    [PENALTIES],
    [{ name: "甲局", quantityOf: () => ({ value: null, missing: "blank" }) }],
    [2022, 2023],
    WORDS,
  );
  expect(rowsOf(text)[1]).toEqual(["处罚", "件", "甲局", "（blank）", "（blank）"]);
});

test("a name neither breaks the rows nor is computed", () => {
  const text = tsvOf(
    [PENALTIES],
    [{ name: "=1+1\t乙\n局", quantityOf: () => ({ value: -3, missing: null }) }],
    [2023],
    WORDS,
  );
  expect(rowsOf(text)[1]).toEqual(["处罚", "件", "'=1+1 乙 局", "-3"]);
});
