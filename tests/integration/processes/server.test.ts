import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openDatabase } from "@/lib/server/db/database";
import { migrate } from "@/lib/server/db/migrate";
import { httpRequest } from "@/tests/support/http-request";
import { type RunningServer, startServer } from "@/tests/support/running-server";

const folder = mkdtempSync(join(tmpdir(), "gouji-server-"));
const DATABASE_URL = `file:${join(folder, "gouji.db")}`;
const PUBLIC = "https://gouji.example.org";
const HTML = "<!doctype html><title>x</title><script>document.title = 'run'</script>";

let server: RunningServer;

beforeAll(async () => {
  await migrate(DATABASE_URL);
  server = await startServer({ DATA_DIR: folder, DATABASE_URL, PUBLIC_URL: `${PUBLIC}/` });
});
afterAll(async () => {
  await server.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

const Failure = z.object({
  error: z.object({ code: z.string(), message: z.object({ zh: z.string(), en: z.string() }) }),
});
const at = (path: string) => `${server.url}${path}`;
const newBatch = async () => {
  const answer = await httpRequest(at("/api/uploads"), { method: "POST" });
  return z.object({ batchId: z.string() }).parse(answer.json()).batchId;
};

test("is in health when its database answers", async () => {
  const answer = await httpRequest(at("/api/health"));
  expect([answer.status, answer.json()]).toEqual([200, { status: "ok" }]);
});

test.each(["/nowhere", "/reports/none", "/agencies/none", "/rules/none"])(
  "%s leads nowhere, and says so by its status",
  async (path) => {
    expect((await httpRequest(at(path))).status).toBe(404);
  },
);

test.each(["/", "/agencies", "/compare", "/review", "/upload", "/check", "/rules"])(
  "%s is all there before any script runs",
  async (path) => {
    const answer = await httpRequest(at(path));
    expect(answer.status).toBe(200);
    // What is streamed in later stands in hidden parts, until a script puts it in its place.
    expect(answer.body.includes('<div hidden id="S:')).toBe(false);
    expect(answer.body.includes("<h1")).toBe(true);
  },
);

describe("who may ask", () => {
  const own = () => new URL(server.url).host;

  test.each([
    ["another site's page", { origin: "http://evil.example" }],
    ["a page of another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: "null" }],
    ["another site, by what the browser says", { "sec-fetch-site": "cross-site" }],
    ["another port, by what the browser says", { "sec-fetch-site": "same-site" }],
  ])("%s may not write, by any way in", async (_who, headers) => {
    const batchId = await newBatch();
    for (const [method, path] of [
      ["POST", "/api/uploads"],
      ["POST", "/api/check?name=a.txt"],
      ["PUT", `/api/uploads/${batchId}/files?name=a.txt`],
      ["POST", "/"],
      ["POST", "/review"],
    ] as const) {
      const answer = await httpRequest(at(path), { method, headers, body: "x" });
      expect([path, answer.status]).toEqual([path, 403]);
      expect(Failure.parse(answer.json()).error.code).toBe("FORBIDDEN_ORIGIN");
    }
  });

  test.each([
    ["this server's own page", () => ({ origin: server.url, "sec-fetch-site": "same-origin" })],
    ["a page behind the reverse proxy", () => ({ origin: PUBLIC, host: "gouji.example.org" })],
    ["a program that is no browser", () => ({})],
  ])("%s may write", async (_who, headers) => {
    const answer = await httpRequest(at("/api/uploads"), { method: "POST", headers: headers() });
    expect(answer.status).toBe(201);
  });

  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:3000"])(
    "a name that points here from outside (%s) is not answered, page or route",
    async (host) => {
      for (const path of ["/", "/api/health", "/agencies"]) {
        const answer = await httpRequest(at(path), { headers: { host } });
        expect([path, answer.status]).toEqual([path, 421]);
      }
    },
  );

  test("every name of this machine is", async () => {
    const { port } = new URL(server.url);
    for (const host of [own(), `localhost:${port}`, `[::1]:${port}`, "gouji.example.org"]) {
      const answer = await httpRequest(at("/api/health"), { headers: { host } });
      expect([host, answer.status]).toEqual([host, 200]);
    }
  });
});

describe("what a page may do", () => {
  test("its scripts run by the request's nonce alone", async () => {
    const answer = await httpRequest(at("/"));
    const policy = String(answer.headers["content-security-policy"]);
    const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic';/u.exec(policy)?.[1];
    expect(nonce).toMatch(/^.{20,}$/u);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe-inline");

    const scripts = answer.body.toString("utf8").match(/<script\b[^>]*>/gu) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce ?? "?"}"`))).toEqual([]);
    const again = await httpRequest(at("/"));
    expect(again.headers["content-security-policy"]).not.toBe(policy);
  });

  test("nobody can frame it, guess its type or learn where a link was followed from", async () => {
    const { headers } = await httpRequest(at("/"));
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

describe("files", () => {
  const put = async (body: Uint8Array | string, name: string) => {
    const batchId = await newBatch();
    return httpRequest(at(`/api/uploads/${batchId}/files?name=${encodeURIComponent(name)}`), {
      method: "PUT",
      body,
    });
  };

  test("what was uploaded comes back byte for byte, as a download that can do nothing", async () => {
    const batchId = await newBatch();
    const name = '报告 (1)\'s "final".html';
    const path = `/api/uploads/${batchId}/files?name=${encodeURIComponent(name)}`;
    expect((await httpRequest(at(path), { method: "PUT", body: HTML })).status).toBe(201);

    const sha256 = await crypto.subtle.digest("SHA-256", Buffer.from(HTML));
    const answer = await httpRequest(at(`/api/files/${Buffer.from(sha256).toString("hex")}`));
    expect(answer.status).toBe(200);
    expect(answer.body.toString("utf8")).toBe(HTML);
    expect(answer.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "content-disposition":
        "attachment; filename*=UTF-8''%E6%8A%A5%E5%91%8A%20%281%29%27s%20%22final%22.html",
    });
  });

  test("a file above 50 MB is refused with a message, whether its size is told or not", async () => {
    const large = Buffer.alloc(50 * 1024 * 1024 + 1);
    const answer = await put(large, "large.bin");
    expect(answer.status).toBe(413);
    expect(Failure.parse(answer.json()).error.message.zh).toContain("50 MB");
  });

  test("a file of 50 MB, and one of nothing, are taken", async () => {
    expect((await put(Buffer.alloc(50 * 1024 * 1024, "x"), "full.txt")).status).toBe(201);
    expect((await put("", "empty.txt")).status).toBe(201);
  });

  test("a batch takes 500 files and no more", async () => {
    const batchId = await newBatch();
    const path = at(`/api/uploads/${batchId}/files?name=a.txt`);
    const add = () => httpRequest(path, { method: "PUT", body: "the same" });
    expect((await add()).status).toBe(201);
    const database = openDatabase(DATABASE_URL);
    const { sourceSha256 } = await database.reader.upload.findFirstOrThrow({ where: { batchId } });
    const others = Array.from({ length: 498 }, () => ({ batchId, fileName: "b", sourceSha256 }));
    await database.write((tx) => tx.upload.createMany({ data: others }));
    await database.close();

    expect((await add()).status).toBe(201);
    const answer = await add();
    expect(answer.status).toBe(422);
    expect(Failure.parse(answer.json()).error.code).toBe("TOO_MANY_FILES");
  });

  test.each([
    ["GET", "/api/uploads/nothing"],
    ["PUT", "/api/uploads/nothing/files?name=a"],
    ["GET", "/api/files/nothing"],
    ["GET", "/api/files/..%2F..%2Fgouji.db"],
  ])("what does not exist is told so (%s %s)", async (method, path) => {
    const answer = await httpRequest(at(path), { method });
    expect([answer.status, Failure.parse(answer.json()).error.code]).toEqual([404, "NOT_FOUND"]);
  });
});
