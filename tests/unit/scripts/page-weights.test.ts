import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BUDGET, holdBudget, weightLines } from "@/scripts/weights/budget";
import { pageWeights } from "@/scripts/weights/page-weights";

let build = "";

/** A script of so many bytes that nothing can compress much. */
function script(name: string, length: number): number {
  const text = Array.from({ length }, (_, index) => ((index * 2_654_435_761) % 97).toString(36));
  mkdirSync(join(build, "static"), { recursive: true });
  writeFileSync(join(build, "static", name), text.join(""));
  return gzipSync(text.join("")).length;
}

function page(folder: string, entries: Readonly<Record<string, readonly string[]>>): void {
  const path = join(build, "server/app", folder);
  mkdirSync(path, { recursive: true });
  const manifest = JSON.stringify({ entryJSFiles: entries });
  writeFileSync(
    join(path, "page_client-reference-manifest.js"),
    `globalThis.__RSC_MANIFEST["${folder}"] = ${manifest};`,
  );
}

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), "gouji-weights-"));
  writeFileSync(
    join(build, "build-manifest.json"),
    JSON.stringify({ rootMainFiles: ["static/main.js"] }),
  );
});
afterEach(() => rmSync(build, { recursive: true, force: true }));

test("a page weighs what it and its layouts fetch, each file once, and nothing of errors", () => {
  const main = script("main.js", 500);
  const shell = script("shell.js", 300);
  const own = script("[own].js", 200);
  script("error.js", 9000);
  page("(workspace)/agencies/[agencyId]", {
    "[project]/app/layout": ["static/shell.js"],
    "[project]/app/(workspace)/error": ["static/error.js"],
    "[project]/app/(workspace)/agencies/[agencyId]/page": [
      "static/shell.js",
      "static/%5Bown%5D.js",
    ],
  });
  expect(pageWeights(build)).toEqual([{ path: "/agencies/[agencyId]", bytes: main + shell + own }]);
});

test("a file that is named and not there is no page without weight", () => {
  script("main.js", 10);
  page("(workspace)", { "[project]/app/(workspace)/page": ["static/gone.js"] });
  expect(() => pageWeights(build)).toThrow(/gone\.js/u);
});

test("a page over the budget stops the build, and is named", () => {
  const light = { path: "/", bytes: BUDGET };
  const heavy = { path: "/heavy", bytes: BUDGET + 1 };
  expect(() => holdBudget([light])).not.toThrow();
  expect(() => holdBudget([light, heavy])).toThrow(/\/heavy/u);
  expect(weightLines([light, heavy])).toHaveLength(3);
});
