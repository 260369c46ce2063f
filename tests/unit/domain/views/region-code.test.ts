import fc from "fast-check";
import { expect, test } from "vitest";
import { fullCode, levelOfRegion, RegionCode, regionsAbove } from "@/lib/domain/views/region-code";

test.each([
  ["33", "33", "provincial", []],
  ["330000", "33", "provincial", []],
  ["3306", "3306", "prefecture", ["33"]],
  ["330600", "3306", "prefecture", ["33"]],
  ["330602", "330602", "county", ["33", "3306"]],
  ["110101", "110101", "county", ["11", "1101"]],
])("%s is the region %s, which is %s", (written, code, level, above) => {
  expect(RegionCode.parse(written)).toBe(code);
  expect(levelOfRegion(code)).toBe(level);
  expect(regionsAbove(code)).toEqual(above);
});

test.each(["", "3", "330", "03", "33060", "3306021", "绍兴", "33 06", "33060a"])(
  "%j is no region",
  (written) => {
    expect(RegionCode.safeParse(written).success).toBe(false);
  },
);

test("the full code of a region is that region again", () => {
  const code = fc
    .tuple(fc.integer({ min: 11, max: 82 }), fc.nat(99), fc.nat(99))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""));
  fc.assert(
    fc.property(code, (written) => {
      const region = RegionCode.parse(written);
      expect(fullCode(region)).toBe(written);
      for (const above of regionsAbove(region)) expect(written.startsWith(above)).toBe(true);
    }),
  );
});
