import { expect, test } from "vitest";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { type Positions, rowFormula } from "@/lib/server/export/table/live-formulas";
import { withOperands } from "@/lib/server/export/table/operands-beside";
import { metricById } from "@/lib/metrics/catalogue";
import { metricColumn } from "@/lib/server/views/metric-quantities";
import { cellXml, columnLetters } from "@/lib/server/export/xlsx/cells";

const positions = (...ids: ColumnId[]): Positions =>
  new Map(ids.map((id, index) => [id, index + 1]));

test("a rate is divided of the cells beside it, and blank where one of them is", () => {
  const at = positions("applications-handled", "applications-caseload", "handling-rate");
  expect(rowFormula("handling-rate", "form-2021", at)?.(7)).toBe(
    'IF(AND(ISNUMBER(B7),ISNUMBER(C7)),IF(C7=0,"",B7/C7),"")',
  );
});

test("a sum is one of the figures of the report's own form", () => {
  const at = positions(
    "applications.new.total",
    "applications.carried_in.total",
    "applications-caseload",
  );
  expect(rowFormula("applications-caseload", "form-2019", at)?.(3)).toBe(
    'IF(COUNT(B3,C3)=2,B3+C3,"")',
  );
});

test("without its operands in the sheet a column has no formula", () => {
  expect(rowFormula("handling-rate", "form-2021", positions("handling-rate"))).toBeNull();
  expect(rowFormula("fees-amount", "form-2019", positions("fees-amount"))).toBeNull();
  expect(rowFormula("publication-delay", "form-2021", positions("publication-delay"))).toBeNull();
});

test("operands are put beside the first rate that needs them, each once", () => {
  const column = (id: Parameters<typeof metricById>[0]) => ({ view: metricColumn(metricById(id)) });
  const columns = withOperands([column("denial-rate"), column("grant-rate")], column);
  expect(columns.map(({ view }) => view.id)).toEqual([
    "outcome-denied",
    "applications-handled",
    "denial-rate",
    "outcome-granted",
    "grant-rate",
  ]);
});

test("columns go on after Z", () => {
  expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA"]);
});

test("what XML can't hold is taken out, and what looks like an escape is no escape", () => {
  expect(cellXml("A1", "a\u0000<b>&\uD800_x0041_", 0)).toBe(
    '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">a&lt;b&gt;&amp;_x005F_x0041_</t></is></c>',
  );
});

test("a formula comes with its value, or with none", () => {
  expect(cellXml("B2", { formula: 'IF(A1<1,"",2)', value: 2 }, 3)).toBe(
    '<c r="B2" s="3"><f>IF(A1&lt;1,&quot;&quot;,2)</f><v>2</v></c>',
  );
  expect(cellXml("B2", { formula: "A1", value: null }, 3)).toBe(
    '<c r="B2" s="3" t="str"><f>A1</f><v></v></c>',
  );
});
