import { expect, test } from "vitest";
import { applicationsOutcomesTotal } from "@/lib/rules/applications-outcomes-total";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [applicationsOutcomesTotal];

test.each(["form-2019", "form-2021"] as const)("holds in the %s", (form) => {
  expect(judge(buildReport({ form }), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("names the total, the outcomes that are not zero, and the difference", () => {
  const report = buildReport({
    cells: {
      "applications.handled.natural_person": 0,
      "applications.denied.third_party.natural_person": 3,
      "applications.granted.natural_person": 0,
      "applications.partly_granted.natural_person": 0,
      "applications.unavailable.not_held.natural_person": 0,
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.zh).toBe(
    "自然人：（七）总计 0 ≠ 不予公开·保护第三方合法权益 3，相差 3",
  );
  expect(findings[0]?.severity).toBe("error");
  expect(markedText(report, findings[0])[0]).toBe("0");
  expect(findings[0]?.cells).toContain("applications.denied.third_party.natural_person");
});

test("adds the three rows of other handling in the 2021 form, and the one in the 2019 form", () => {
  const of2021 = buildReport({
    form: "form-2021",
    cells: {
      "applications.other.correction_overdue.business": 1,
      "applications.handled.business": 3,
    },
  });
  const of2019 = buildReport({
    form: "form-2019",
    cells: { "applications.other.business": 1, "applications.handled.business": 3 },
  });

  expect(judge(of2021, null, only).findings).toEqual([]);
  expect(judge(of2019, null, only).findings).toEqual([]);
});

test("leaves a column unchecked whose total or outcome is blank", () => {
  const report = buildReport({
    cells: {
      "applications.handled.total": "blank",
      "applications.rejected.publication.business": "blank",
    },
  });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked.flatMap(({ cells }) => cells)).toEqual([
    "applications.rejected.publication.business",
    "applications.handled.total",
  ]);
});
