import { expect, test } from "vitest";
import { publicTotalFell } from "@/lib/rules/public-total-fell";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [publicTotalFell];

const previous = buildReport({ year: 2019 });

const publicTotal = (value: number) =>
  buildReport({
    year: 2020,
    cells: { "disclosure.normative_documents.public_total": value },
  });

test.each([9, 12])("holds where the total stays or grows to %i", (value) => {
  expect(judge(publicTotal(value), previous, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a total that fell", () => {
  const { findings } = judge(publicTotal(2), previous, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "规范性文件：对外公开总数量 2 < 2019 年对外公开总数量 9，相差 7" },
  });
});

test("is unchecked without last year's report", () => {
  expect(judge(publicTotal(9), null, only).unchecked).toHaveLength(1);
});

test("has nothing to say of the 2021 form", () => {
  expect(judge(buildReport({ form: "form-2021", year: 2021 }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
