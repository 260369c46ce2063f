import { expect, test } from "vitest";
import type { ReadReport } from "@/lib/domain/report";
import { formById } from "@/lib/form/catalogue";
import { RULES } from "@/lib/rules/catalogue";
import { headlineFigures } from "@/lib/rules/figures/headline-figures";
import { judge } from "@/lib/rules/run-rules";
import type { BodyFigures } from "@/lib/rules/surroundings";
import { buildReport } from "@/tests/support/build-report";
import { proseOf } from "@/tests/support/own-prose";
import { bodyWith, surroundingsOf } from "@/tests/support/surroundings";

test.each(["form-2019", "form-2021"] as const)(
  "finds nothing in a report on the %s in which everything reconciles",
  (form) => {
    expect(judge(buildReport({ form })).findings).toEqual([]);
  },
);

test("leaves nothing unchecked but what needs the year before, or other bodies", () => {
  const { unchecked } = judge(buildReport({ form: "form-2021", year: 2023 }));

  expect(new Set(unchecked.map(({ reason }) => reason.en))).toEqual(
    new Set(["needs the 2022 report", "needs other bodies' stored reports"]),
  );
});

/** An overview on the five aspects, with enough prose to compare it with another year's. */
const overviewWith = (...numbers: readonly number[]) =>
  [
    "（一）主动公开。全年主动公开政府信息120条。",
    "（二）依申请公开。全年收到政府信息公开申请8件。",
    `（三）政府信息管理。${proseOf(...numbers)}`,
    "（四）平台建设。更新政府网站的公开平台。",
    "（五）监督保障。组织培训一次，开展考核。",
  ].join("\n");

/** Eight bodies alike, with the same headline figures. */
function peersOf({ cells }: ReadReport): BodyFigures[] {
  const figures = Object.fromEntries(
    headlineFigures(formById("form-2021")).map((address) => [
      address,
      cells[address]?.value ?? null,
    ]),
  );
  return ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"].map((name) =>
    bodyWith(`${name}县水务局`, figures),
  );
}

test("finds nothing across two years that follow from each other, and beside other bodies", () => {
  const previous = buildReport({
    form: "form-2021",
    year: 2022,
    overview: overviewWith(0, 1, 2, 3, 4, 5, 6),
  });
  const report = buildReport({
    form: "form-2021",
    year: 2023,
    overview: overviewWith(7, 8, 9, 10, 11, 0, 1),
    cells: {
      "disclosure.normative_documents.in_force": 10,
      "disclosure.licences.decisions": 31,
    },
  });
  const surroundings = surroundingsOf({ peers: peersOf(report) });

  expect(judge(report, previous, RULES, surroundings)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
