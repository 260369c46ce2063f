import { expect, test } from "vitest";
import { otherAgencyNamed } from "@/lib/rules/other-agency-named";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [otherAgencyNamed];
const about = "prose.penalty_cases";

const saying = (subject: string | null) =>
  withClaims(buildReport({ overview: "办理简易案件30件，一般案件16件。" }), [
    { about, quote: "简易案件30件", value: 30, subject },
    { about, quote: "一般案件16件", value: 16, subject },
  ]);

test("holds where the body speaks of its own work", () => {
  expect(judge(saying(null), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports the figures of another body together, where they stand", () => {
  const report = saying("市级水务部门");
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.zh).toContain("市级水务部门");
  expect(markedText(report, findings[0])).toEqual(["简易案件30件", "一般案件16件"]);
});

test("takes figures of a whole area for a matter of scope", () => {
  expect(judge(saying("全市"), null, only).findings).toEqual([]);
});

test.each(["指导各街道", "所属单位", "系统内"])(
  "takes figures of those whom the body leads for a matter of scope: %s",
  (subject) => {
    expect(judge(saying(subject), null, only).findings).toEqual([]);
  },
);
