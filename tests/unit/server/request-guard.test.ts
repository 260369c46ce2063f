import { describe, expect, test } from "vitest";
import { refusalOf } from "@/lib/server/http/request-guard";

const PUBLIC = "https://gouji.example.org";

const codeOf = (method: string, headers: Record<string, string>, publicOrigin: string | null) =>
  refusalOf({ method, headers: new Headers(headers) }, publicOrigin)?.code ?? null;

describe("the host", () => {
  test.each([
    ["127.0.0.1:3000", null],
    ["LOCALHOST:3000", null],
    ["127.8.8.8", null],
    ["[::1]:3000", null],
    ["gouji.example.org", null],
    ["gouji.example.org:8443", "UNKNOWN_HOST"],
    ["127.0.0.1.nip.io", "UNKNOWN_HOST"],
    ["localhost.", "UNKNOWN_HOST"],
    ["192.168.0.7:3000", "UNKNOWN_HOST"],
    ["", "UNKNOWN_HOST"],
  ])("%s", (host, expected) => {
    expect(codeOf("GET", { host }, PUBLIC)).toBe(expected);
  });

  test("of a reverse proxy is not known unless it is named", () => {
    expect(codeOf("GET", { host: "gouji.example.org" }, null)).toBe("UNKNOWN_HOST");
  });
});

describe("a write", () => {
  const host = "127.0.0.1:3000";
  test.each([
    [{ host }, null],
    [{ host, origin: "http://127.0.0.1:3000" }, null],
    [{ host, origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }, null],
    [{ host, origin: "http://localhost:3000" }, "FORBIDDEN_ORIGIN"],
    [{ host, origin: "http://127.0.0.1:4000" }, "FORBIDDEN_ORIGIN"],
    [{ host, origin: "null" }, "FORBIDDEN_ORIGIN"],
    [{ host, origin: "not an origin" }, "FORBIDDEN_ORIGIN"],
    [{ host, "sec-fetch-site": "none" }, "FORBIDDEN_ORIGIN"],
    [{ host, "sec-fetch-site": "cross-site" }, "FORBIDDEN_ORIGIN"],
    [{ host: "gouji.example.org", origin: PUBLIC }, null],
    [{ host: "gouji.example.org", origin: "https://example.org" }, "FORBIDDEN_ORIGIN"],
  ])("with %o", (headers, expected) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(codeOf(method, headers, PUBLIC)).toBe(expected);
    }
    expect(codeOf("GET", headers, PUBLIC)).toBeNull();
  });
});
