import { expect, test } from "vitest";
import { BulkTarget } from "@/app/(workspace)/review/bulk-target";

const SEEN = "2024-05-01T08:00:00.000Z";

test("the form's words become the filter, the number and the time that the reviewer saw", () => {
  const target = BulkTarget.parse({
    filter: "rule=late&state=later&assignee=%E7%8E%8B%E6%95%8F",
    expected: "128",
    seenAt: SEEN,
  });
  expect(target.filter).toMatchObject({ rule: ["late"], state: "later", assignee: "王敏" });
  expect(target.expected).toBe(128);
  expect(target.seenAt).toEqual(new Date(SEEN));
});

test("without a number or a time that were seen nothing is decided", () => {
  const given = { filter: "", expected: "1", seenAt: SEEN };
  expect(BulkTarget.safeParse(given).success).toBe(true);
  expect(BulkTarget.safeParse({ ...given, expected: "many" }).success).toBe(false);
  expect(BulkTarget.safeParse({ ...given, seenAt: "yesterday" }).success).toBe(false);
  expect(BulkTarget.safeParse({ ...given, filter: null }).success).toBe(false);
});
