import { expect, test } from "vitest";
import { lastDays } from "@/lib/server/queries/desk-numbers/last-days";

test("the days end with today as it is in China, and follow on one another", () => {
  // Half past midnight of the 2nd in Beijing is still the 1st in London.
  const days = lastDays(new Date("2024-03-01T16:30:00Z"), 3);
  expect(days.map(({ day }) => day)).toEqual(["2024-02-29", "2024-03-01", "2024-03-02"]);
  expect(days[2]).toEqual({
    day: "2024-03-02",
    from: new Date("2024-03-01T16:00:00Z"),
    until: new Date("2024-03-02T16:00:00Z"),
  });
  expect(days[0]?.until).toEqual(days[1]?.from);
});

test("the first moment of a day belongs to it", () => {
  expect(lastDays(new Date("2024-03-01T16:00:00Z"), 1)[0]?.day).toBe("2024-03-02");
  expect(lastDays(new Date("2024-03-01T15:59:59Z"), 1)[0]?.day).toBe("2024-03-01");
});
