import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepFile, pathOfFile, sweepFiles } from "@/lib/server/storage";
import { useFreshDatabase } from "@/tests/support/fresh-database";

useFreshDatabase();

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

const arriving = () => join(process.env["DATA_DIR"] ?? "", "files", "arriving");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("a file is kept under its content, whatever it came as", async () => {
  const first = await keepFile(chunks("年度", "报告"), 100);
  const second = await keepFile(chunks("年度报告"), 100);
  expect(first).toEqual({ sha256: sha256("年度报告"), size: 12 });
  expect(second).toEqual(first);
  expect(pathOfFile(first.sha256)).toContain(join("files", first.sha256.slice(0, 2)));
  expect(readFileSync(pathOfFile(first.sha256), "utf8")).toBe("年度报告");
  expect(readdirSync(arriving())).toEqual([]);
});

test("a file that is too large, or that breaks off, leaves nothing behind", async () => {
  await expect(keepFile(chunks("0123456789", "0"), 10)).rejects.toMatchObject({
    code: "FILE_TOO_LARGE",
  });
  const breaking = (async function* () {
    yield await Promise.resolve(Buffer.from("half"));
    throw new Error("the browser was closed");
  })();
  await expect(keepFile(breaking, 10)).rejects.toThrow("the browser was closed");
  expect(readdirSync(arriving())).toEqual([]);
});

test("sweeping removes old files that nothing refers to, and no others", async () => {
  const [kept, orphan, young] = [
    await keepFile(chunks("kept"), 10),
    await keepFile(chunks("orphan"), 10),
    await keepFile(chunks("young"), 10),
  ];
  const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  for (const file of [kept, orphan]) utimesSync(pathOfFile(file.sha256), longAgo, longAgo);

  await sweepFiles((hash) => Promise.resolve(hash === kept.sha256));
  expect(existsSync(pathOfFile(kept.sha256))).toBe(true);
  expect(existsSync(pathOfFile(orphan.sha256))).toBe(false);
  expect(existsSync(pathOfFile(young.sha256))).toBe(true);
});
