import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

test.each(["form-2019", "form-2021"] as const)(
  "finds nothing in a report on the %s in which everything reconciles",
  (form) => {
    expect(judge(buildReport({ form })).findings).toEqual([]);
  },
);

test("leaves nothing unchecked but what needs the year before", () => {
  const { unchecked } = judge(buildReport({ form: "form-2021", year: 2023 }));

  expect(new Set(unchecked.map(({ reason }) => reason.en))).toEqual(
    new Set(["needs the 2022 report"]),
  );
});

test("finds nothing across two years that follow from each other", () => {
  const previous = buildReport({ form: "form-2021", year: 2022 });
  const report = buildReport({
    form: "form-2021",
    year: 2023,
    cells: {
      "disclosure.normative_documents.in_force": 10,
      "disclosure.licences.decisions": 31,
    },
  });

  expect(judge(report, previous)).toMatchObject({ findings: [], unchecked: [] });
});
