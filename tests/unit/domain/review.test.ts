import { expect, test } from "vitest";
import { DecideFindingInput, SharedDecision } from "@/lib/domain/review";

const given = { findingId: "f", revision: "3" };

const isValid = (input: Record<string, unknown>) =>
  DecideFindingInput.safeParse({ ...given, ...input }).success;

test("a confirmation needs nothing more, and a note is trimmed", () => {
  expect(DecideFindingInput.parse({ ...given, verdict: "confirmed", note: " 已发回 " })).toEqual({
    findingId: "f",
    revision: 3,
    verdict: "confirmed",
    note: "已发回",
  });
});

test("a dismissal needs a reason, and “other” a note", () => {
  expect(isValid({ verdict: "dismissed" })).toBe(false);
  expect(isValid({ verdict: "dismissed", reason: "explained" })).toBe(true);
  expect(isValid({ verdict: "dismissed", reason: "other" })).toBe(false);
  expect(isValid({ verdict: "dismissed", reason: "other", note: "口径" })).toBe(true);
});

test("a misreading needs a correction, or a note where no cell can be corrected", () => {
  const corrections = [{ address: "applications.new.total", value: null }];
  expect(isValid({ verdict: "misread", corrections })).toBe(true);
  expect(isValid({ verdict: "misread", corrections: [] })).toBe(false);
  expect(isValid({ verdict: "misread", corrections: [], note: "正文读错" })).toBe(true);
  expect(isValid({ verdict: "misread", corrections: [{ address: "x", value: 1 }] })).toBe(false);
  const nothing = [{ address: "applications.new.total", value: Number.NaN }];
  expect(isValid({ verdict: "misread", corrections: nothing })).toBe(false);
});

test("“undone” is no verdict that a person sends", () => {
  expect(isValid({ verdict: "undone" })).toBe(false);
});

test("leaving it for later needs somebody or a note", () => {
  expect(isValid({ verdict: "later" })).toBe(false);
  expect(isValid({ verdict: "later", assignee: " ", note: " " })).toBe(false);
  expect(isValid({ verdict: "later", assignee: "王敏" })).toBe(true);
  expect(isValid({ verdict: "later", note: "等回函" })).toBe(true);
  expect(isValid({ verdict: "later", assignee: "x".repeat(61) })).toBe(false);
  const input = { ...given, verdict: "later", assignee: " 王敏 " };
  expect(DecideFindingInput.parse(input)).toMatchObject({ assignee: "王敏", note: "" });
  const noted = { ...given, verdict: "later", assignee: "", note: "等回函" };
  expect(DecideFindingInput.parse(noted)).toMatchObject({ assignee: null });
});

test("of many, all but a misreading can be decided, with the same reasons as of one", () => {
  const isShared = (input: unknown) => SharedDecision.safeParse(input).success;
  expect(isShared({ verdict: "confirmed" })).toBe(true);
  expect(isShared({ verdict: "dismissed", reason: "basis" })).toBe(true);
  expect(isShared({ verdict: "dismissed", reason: "other" })).toBe(false);
  expect(isShared({ verdict: "dismissed" })).toBe(false);
  expect(isShared({ verdict: "later", assignee: "王敏" })).toBe(true);
  expect(isShared({ verdict: "later" })).toBe(false);
  expect(isShared({ verdict: "misread", corrections: [], note: "x" })).toBe(false);
  expect(isShared({ verdict: "undone" })).toBe(false);
});
