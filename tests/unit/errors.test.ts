import { expect, test } from "vitest";
import { AppError, appError, asAppError } from "@/lib/errors";

test("an error has a code, a status and both languages, made from its parameters", () => {
  const error = appError("FINDING_DECIDED", { by: "王芳", at: "2026-01-02", state: "confirmed" });
  expect(error).toBeInstanceOf(AppError);
  expect(error.httpStatus).toBe(409);
  expect(error.userMessage.zh).toContain("王芳 已于 2026-01-02 将此项定为“报告有误”");
  expect(error.userMessage.en).toContain("王芳 marked this as an error of the report");
});

test("over the wire it is its code and its message, and nothing else", () => {
  const sent: unknown = JSON.parse(
    JSON.stringify({ error: appError("NOT_FOUND", { what: "report" }) }),
  );
  expect(sent).toEqual({
    error: {
      code: "NOT_FOUND",
      message: {
        zh: "找不到这份报告，可能已被删除或移动。请返回列表查看。",
        en: "This report can't be found; it may have been removed or moved. Go back to the list.",
      },
    },
  });
});

test("what is not ours to explain is thrown on", () => {
  const error = appError("NOT_ALLOWED");
  expect(asAppError(error)).toBe(error);
  expect(() => asAppError(new TypeError("a bug"))).toThrow("a bug");
});
