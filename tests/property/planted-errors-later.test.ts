import { describe, expect, it } from "vitest";
import { alarmsBeside, missedOf, PLANT_NAMES, SHARE } from "@/tests/support/planted/planted-trials";

/** The first half is in planted-errors.test.ts. */
const HALF = Math.ceil(PLANT_NAMES.length / 2);

describe("each kind of mistake, planted in reports of all kinds of body and both forms", () => {
  it.each(PLANT_NAMES.slice(HALF))("%s is found in every report", (name) => {
    expect(missedOf(name)).toEqual({ reports: SHARE, missed: [] });
  });
});

describe("the clean reports around them", () => {
  it.each(PLANT_NAMES.filter((_name, index) => index % 4 === 0))(
    "beside %s have no finding",
    (name) => {
      expect(alarmsBeside(name)).toEqual([]);
    },
  );
});
