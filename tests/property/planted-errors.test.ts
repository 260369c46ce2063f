import { describe, expect, it } from "vitest";
import { RULES } from "@/lib/rules/catalogue";
import { PLANTS } from "@/lib/sample/set/plants";
import { missedOf, PLANT_NAMES, SHARE } from "@/tests/support/planted/planted-trials";

/** The other half is in planted-errors-later.test.ts, so that two processes share the work. */
const HALF = Math.ceil(PLANT_NAMES.length / 2);

it("there is a plant for each check of the catalogue", () => {
  const planted = new Set(PLANT_NAMES.flatMap((name) => PLANTS[name].rules));
  expect(RULES.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

describe("each kind of mistake, planted in reports of all kinds of body and both forms", () => {
  it.each(PLANT_NAMES.slice(0, HALF))("%s is found in every report", (name) => {
    expect(missedOf(name)).toEqual({ reports: SHARE, missed: [] });
  });
});
