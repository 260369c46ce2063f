import { expect, test } from "vitest";
import { regulationsByBureau } from "@/lib/rules/regulations-by-bureau";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [regulationsByBureau];

const district = { code: "990102", name: "示例省示例市东区" };
const made = { "disclosure.regulations.made": 2, "disclosure.regulations.public_total": 5 };

test("holds where no regulations are reported", () => {
  const report = buildReport({ agency: "示例市东区水务局", region: district });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports regulations of a district's bureau", () => {
  const report = buildReport({ agency: "示例市东区水务局", region: district, cells: made });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    cells: ["disclosure.regulations.made", "disclosure.regulations.public_total"],
    message: {
      zh: "县级机关没有规章制定权，规章一行却填了本年新制作数量 2、对外公开总数量 5",
    },
  });
});

test.each([
  ["示例市人民政府", { code: "990100", name: "示例省示例市" }],
  ["示例省司法厅", { code: "990000", name: "示例省" }],
  ["国家示例总局", null],
])("lets %s report regulations", (agency, region) => {
  expect(judge(buildReport({ agency, region, cells: made }), null, only).findings).toEqual([]);
});

test("reports a township that has them in force, by the columns of the 2021 form", () => {
  const report = buildReport({
    form: "form-2021",
    agency: "青石镇人民政府",
    cells: { "disclosure.regulations.in_force": 1 },
  });

  expect(judge(report, null, only).findings[0]?.message.zh).toContain("现行有效件数 1");
});

test("is unchecked where the body's level is not known, or the row is blank", () => {
  const unknown = buildReport({ agency: "水务局", region: null, cells: made });
  const blank = buildReport({
    agency: "示例市东区水务局",
    region: district,
    cells: { "disclosure.regulations.made": "blank" },
  });

  expect(judge(unknown, null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "机关层级不明" } }],
  });
  expect(judge(blank, null, only)).toMatchObject({
    findings: [],
    unchecked: [{ cells: ["disclosure.regulations.made"] }],
  });
});
