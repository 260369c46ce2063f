import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { decode } from "fast-png";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Database, openDatabase } from "@/lib/server/db/database";
import { migrate } from "@/lib/server/db/migrate";
import { httpRequest } from "@/tests/support/http-request";
import { endlessPdf, pdfFile } from "@/tests/support/pdf-file";
import { type RunningServer, startServer } from "@/tests/support/running-server";

const folder = mkdtempSync(join(tmpdir(), "gouji-page-route-"));
const DATABASE_URL = `file:${join(folder, "gouji.db")}`;

let server: RunningServer;
let database: Database;

beforeAll(async () => {
  await migrate(DATABASE_URL);
  database = openDatabase(DATABASE_URL);
  server = await startServer({ DATA_DIR: folder, DATABASE_URL });
});
afterAll(async () => {
  await server.end("SIGTERM");
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => `${server.url}${path}`;

async function isRead(sourceSha256: string): Promise<boolean> {
  const finished = { sourceSha256, finishedAt: { not: null } };
  return (await database.reader.upload.count({ where: finished })) > 0;
}

/** Upload a file; what is no report is given the format that a report would have. */
async function stored(bytes: Buffer, format: string | null): Promise<string> {
  const batch = await httpRequest(at("/api/uploads"), { method: "POST" });
  const { batchId } = z.object({ batchId: z.string() }).parse(batch.json());
  const path = `/api/uploads/${batchId}/files?name=a.pdf`;
  expect((await httpRequest(at(path), { method: "PUT", body: bytes })).status).toBe(201);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  for (let waited = 0; !(await isRead(sha256)) && waited < 400; waited += 1) await sleep(100);
  await database.write((tx) => tx.sourceFile.update({ where: { sha256 }, data: { format } }));
  return sha256;
}

const page = (sha256: string, rest: string, headers: Readonly<Record<string, string>> = {}) =>
  httpRequest(at(`/api/files/${sha256}/pages/${rest}`), { headers });

const TWO_PAGES = pdfFile({ pages: ["0 0 1 rg 100 642 50 100 re f", ""] });

test("a page comes as an image that is kept for good and can do nothing", async () => {
  const sha256 = await stored(TWO_PAGES, "pdf");
  const answer = await page(sha256, "1?width=800");

  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "image/png",
    "cache-control": "private, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
  expect(decode(answer.body).width).toBe(800);
  expect(decode((await page(sha256, "2")).body).width).toBe(1200);

  const etag = String(answer.headers["etag"]);
  const again = await page(sha256, "1?width=800", { "if-none-match": etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const other = await page(sha256, "1?width=1600", { "if-none-match": etag });
  expect([other.status, decode(other.body).width]).toEqual([200, 1600]);
});

test.each([
  "0",
  "3",
  "-1",
  "1.5",
  "01",
  "1e1",
  "x",
  "99999999999",
  "1?width=801",
  "1?width=",
  "1?width=99999",
])("there is no page %s", async (rest) => {
  const sha256 = await stored(TWO_PAGES, "pdf");
  const answer = await page(sha256, rest);
  expect([answer.status, answer.headers["cache-control"]]).toEqual([404, undefined]);
});

test("what is not stored, was not read, or has no pages, has no images", async () => {
  const sha256 = await stored(pdfFile({ pages: [""] }), null);
  expect((await page(sha256, "1")).status).toBe(404);
  const etag = { "if-none-match": `"${sha256}-1-1200"` };
  expect((await page(sha256, "1", etag)).status).toBe(404);
  expect((await page("0".repeat(64), "1")).status).toBe(404);
  expect((await page("..%2F..%2Fgouji.db", "1")).status).toBe(404);
  const html = await stored(Buffer.from("<html><p>1</p></html>"), "html");
  expect((await page(html, "1")).status).toBe(404);
});

test("a page that kills the process that draws it is told, and the server lives on", async () => {
  const endless = await stored(endlessPdf(), "pdf");
  const sound = await stored(TWO_PAGES, "pdf");
  const [killing, other] = await Promise.all([
    page(endless, "1?width=800"),
    page(sound, "2?width=2400"),
  ]);
  const Failure = z.object({ error: z.object({ code: z.string() }) });
  expect([killing.status, Failure.parse(killing.json()).error.code]).toEqual([
    422,
    "PAGE_NOT_SHOWN",
  ]);
  expect([other.status, (await httpRequest(at("/api/health"))).status]).toEqual([200, 200]);
});
