import { expect, test } from "vitest";
import { csvOfTable } from "@/components/charts/csv-of-table";

const WORDS = {
  reasons: "缺数原因",
  ratio: "1 = 100%",
  denominatorOf: (label: string) => `${label}：分母`,
  reason: () => "空白",
};

const lines = (csv: string) => csv.slice(1).split("\r\n");

test("numbers are raw, a rate is followed by its denominator, a gap gives its reason", () => {
  const csv = csvOfTable(
    {
      heading: "年度",
      columns: [
        { id: "a", label: "新收申请", unit: "件", kind: "count" },
        { id: "b", label: "公开率", unit: "%", kind: "share" },
      ],
      rows: [
        {
          id: "2023",
          label: "2023",
          href: null,
          cells: [
            { value: 12345, missing: null },
            { value: 0.25, missing: null, n: 80 },
          ],
        },
        {
          id: "2024",
          label: "2024",
          href: null,
          cells: [
            { value: null, missing: "blank" },
            { value: -1, missing: null, n: 1 },
          ],
        },
      ],
    },
    WORDS,
  );
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(lines(csv)).toEqual([
    "年度,新收申请 (件),公开率 (1 = 100%),公开率：分母,缺数原因",
    "2023,12345,0.25,80,",
    "2024,,-1,1,新收申请: 空白",
    "",
  ]);
});

test.each(["=1+1", "+86", "-cmd", "@sum", "\tx"])("a text is never a formula: %j", (label) => {
  const csv = csvOfTable(
    { heading: "机关", columns: [], rows: [{ id: "1", label, href: null, cells: [] }] },
    WORDS,
  );
  expect(lines(csv)[1]).toBe(`'${label},`);
});

test("quotation marks, commas and line breaks stay inside their field", () => {
  const csv = csvOfTable({ heading: '甲,"乙"\n丙', columns: [], rows: [] }, WORDS);
  expect(lines(csv)[0]).toBe('"甲,""乙""\n丙",缺数原因');
});
