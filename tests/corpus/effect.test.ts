import { describe, expect, test } from "vitest";
import { effectTable } from "@/scripts/gouji/effect-table";
import { readNow } from "@/tests/support/read-now";
import { ABSENT, isCorpusThere, seeds } from "./corpus";
import { effectsBetween, type Expectation, findingsOf, record, recorded } from "./expectation";

/** Set it to anything to record what is found now; the change of the file then tells the effect. */
const IS_RECORDING = (process.env["GOUJI_RECORD"] ?? "") !== "";

const HOW =
  "The findings of the corpus differ from those recorded in tests/corpus/expected-findings.json. If that is what the change is for: GOUJI_RECORD=1 npx vitest run --project corpus tests/corpus/effect.test.ts";

function foundNow(): Expectation {
  return Object.fromEntries(
    seeds().map(({ name, bytes }) => {
      const result = readNow(bytes);
      if (!result.ok) throw new Error(`${name} was not read: ${result.failure.code}`);
      return [name, findingsOf(result.report)];
    }),
  );
}

if (!isCorpusThere) test.skip(ABSENT);

describe.runIf(isCorpusThere)("the effect of a change on real reports", () => {
  test("no finding is new and none is gone, but what was recorded with the change", async () => {
    const found = foundNow();
    if (IS_RECORDING) await record(found);
    const effects = effectsBetween(recorded(), found);

    expect(effects, `${HOW}\n\n${effectTable(effects, "en")}\n`).toEqual({});
  });
});

describe("the comparison with what was recorded", () => {
  const before: Expectation = {
    "a.txt": { late: ["1"], "blank-cells": ["2", "3"] },
    "b.txt": { late: ["4", "4"] },
  };

  test("is empty where both are the same", () => {
    expect(effectsBetween(before, structuredClone(before))).toEqual({});
  });

  test("counts what is new and gone check by check, the same one twice as two", () => {
    const now: Expectation = {
      "a.txt": { late: ["1"], "blank-cells": ["2", "5"] },
      "b.txt": { late: ["4"], unsigned: ["6"] },
      "c.txt": { unsigned: ["7"] },
    };

    expect(effectsBetween(before, now)).toEqual({
      "blank-cells": { new: 1, gone: 1, reopened: 0 },
      late: { new: 0, gone: 1, reopened: 0 },
      unsigned: { new: 2, gone: 0, reopened: 0 },
    });
  });

  test("is printed as the table of a replay", () => {
    const effects = { late: { new: 2, gone: 13, reopened: 1 } };

    expect(effectTable(effects, "en")).toBe(
      [
        "check  new  gone  reopened",
        "late    +2   -13         1",
        "all     +2   -13         1",
      ].join("\n"),
    );
    expect(effectTable(effects, "zh")).toBe(
      [
        "检查项  新增  不再有  重新待决",
        "late      +2     -13         1",
        "合计      +2     -13         1",
      ].join("\n"),
    );
  });
});
