import { expect, test } from "vitest";
import { FindingListQuery, queryStringOf } from "@/lib/domain/views/finding-list";

const read = (query: string) =>
  FindingListQuery.parse(Object.fromEntries(new URLSearchParams(query)));

test("the queue as it opens has no query string", () => {
  expect(queryStringOf(read(""))).toBe("");
});

test("a filter comes back from its query string as it was", () => {
  for (const query of [
    "severity=error&rule=late%2Cunsigned&agency=a1&year=2022&form=form-2021",
    "state=later&assignee=%E7%8E%8B%E6%95%8F+%26+%E6%9D%8E",
    "state=all&severity=error%2Cwarning",
  ]) {
    const filter = read(query);
    expect(queryStringOf(filter)).toBe(query);
    expect(read(queryStringOf(filter))).toEqual(filter);
  }
});

test("page and size are no part of it", () => {
  expect(queryStringOf(read("page=3&size=10&year=2022"))).toBe("year=2022");
});

test("a name is trimmed; one that is none asks for nobody", () => {
  expect(read("assignee=+%E7%8E%8B%E6%95%8F+").assignee).toBe("王敏");
  expect(read("assignee=").assignee).toBeNull();
  expect(read(`assignee=${"x".repeat(61)}`).assignee).toBeNull();
});
