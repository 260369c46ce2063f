import { expect, test } from "vitest";
import {
  formatAmount,
  formatBytes,
  formatChange,
  formatCount,
  formatFactor,
  formatFigure,
  formatPercent,
} from "@/lib/format";

test("counts are grouped by thousands", () => {
  expect(formatCount(1234567, "zh-CN")).toBe("1,234,567");
  expect(formatCount(0, "en")).toBe("0");
});

test("a minus is as wide as a plus", () => {
  expect(formatCount(-3, "en")).toBe("−3");
  expect(formatChange(-3, "zh-CN")).toBe("−3");
});

test("a change says its direction, and none for nought", () => {
  expect(formatChange(2, "zh-CN")).toBe("+2");
  expect(formatChange(0, "en")).toBe("0");
});

test("amounts keep four decimals and no idle zeros", () => {
  expect(formatAmount(20275.42, "zh-CN")).toBe("20,275.42");
  expect(formatAmount(1944.0495, "en")).toBe("1,944.0495");
  expect(formatAmount(12, "en")).toBe("12");
});

test("shares are percentages with one decimal", () => {
  expect(formatPercent(0.4567, "en")).toBe("45.7%");
});

test("a share in a column has its decimal, one in a sentence only where it says something", () => {
  expect(formatFigure(0.57, "share", "zh-CN")).toBe("57.0%");
  expect(formatFigure(-0.0312, "share", "en")).toBe("−3.1%");
  expect(formatPercent(0.57, "zh-CN")).toBe("57%");
});

test("multiples have three digits, however large or small they are", () => {
  expect(formatFactor(9.0909, "zh-CN")).toBe("× 9.09");
  expect(formatFactor(0.01234, "en")).toBe("× 0.0123");
  expect(formatFactor(1234.5, "en")).toBe("× 1,230");
});

test("sizes of files are in the unit that reads best", () => {
  expect(formatBytes(512, "en")).toMatch(/^512 byte|^512 B/u);
  expect(formatBytes(12_345, "en")).toBe("12 kB");
  expect(formatBytes(1_536_000, "en")).toBe("1.5 MB");
});
