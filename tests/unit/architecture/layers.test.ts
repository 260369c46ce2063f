import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
// @ts-expect-error -- configuration in plain JavaScript, typed where ESLint reads it
import { layers } from "../../../eslint.layers.mjs";

const linter = new Linter();
const config = (layers as Linter.Config[]).map((layer) => ({
  ...layer,
  languageOptions: { parser: tseslint.parser },
}));

function importIsAllowed(from: string, specifier: string): boolean {
  const filename = `${from}/example.ts`;
  const messages = linter.verify(`import "${specifier}";`, config, { filename });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length === 0;
}

describe("a layer rule fires", () => {
  test.each([
    ["lib/domain", "@/lib/form/catalogue"],
    ["lib/domain", "@/lib/server/db"],
    ["lib/domain", "react"],
    ["lib/domain", "node:fs"],
    ["lib/form", "@/lib/pipeline/run-pipeline"],
    ["lib/form", "node:fs"],
    ["lib/metrics", "@/lib/rules/catalogue"],
    ["lib/metrics", "@/lib/server/db"],
    ["lib/prints", "@/lib/pipeline/run-pipeline"],
    ["lib/prints", "@/lib/rules/catalogue"],
    ["lib/rules", "@/lib/server/db"],
    ["lib/rules", "../server/db"],
    ["lib/rules", "@/lib/pipeline/fold"],
    ["lib/rules", "node:crypto"],
    ["lib/pipeline", "@/lib/rules/catalogue"],
    ["lib/pipeline/extract", "@/lib/generated/sqlite/client"],
    ["lib/pipeline/extract", "@/lib/server/db"],
    ["lib/pipeline/extract", "../fold"],
    ["lib/ocr", "@/lib/server/db"],
    ["lib/ocr/reading", "@/lib/rules/catalogue"],
    ["lib/pipeline", "@/lib/ocr/load-recogniser"],
    ["lib/letter", "@/lib/server/db"],
    ["lib/letter", "@/messages/zh-CN.json"],
    ["lib/sample", "@/lib/pipeline/run-pipeline"],
    ["lib/server/queries", "@/components/ui/button"],
    ["lib/server/queries", "@/app/layout"],
    ["components/tables", "@/lib/server/queries/get-comparison"],
    ["components/tables", "@/lib/pipeline/run-pipeline"],
    ["components/tables", "@/lib/rules/catalogue"],
    ["components/tables", "@prisma/client"],
    ["app/(workspace)/compare", "@prisma/client"],
    ["app/(workspace)/compare", "@/lib/generated/sqlite/client"],
    ["app/(workspace)/compare", "@/lib/server/db"],
    ["app/(workspace)/compare", "@/lib/pipeline/run-pipeline"],
  ])("%s may not import %s", (from, specifier) => {
    expect(importIsAllowed(from, specifier)).toBe(false);
  });
});

describe("and lets through what a layer is made of", () => {
  test.each([
    ["lib/domain", "./cell"],
    ["lib/domain", "@/lib/domain/cell"],
    ["lib/domain", "zod"],
    ["lib/form", "@/lib/domain/address"],
    ["lib/metrics", "@/lib/form/catalogue"],
    ["lib/prints", "@/lib/pipeline/text/fold"],
    ["lib/rules", "@/lib/domain/cell"],
    ["lib/rules", "@/lib/prints/prose"],
    ["lib/rules", "@/lib/form/catalogue"],
    ["lib/pipeline/extract", "parse5"],
    ["lib/pipeline/extract", "node:crypto"],
    ["lib/pipeline/tables", "@/lib/pipeline/text/fold"],
    ["lib/ocr/reading", "@/lib/ocr/image/raster"],
    ["lib/ocr", "@/lib/pipeline/extract/paged/lattice"],
    ["lib/letter", "@/lib/rules/figures/row-words"],
    ["lib/sample", "fflate"],
    ["lib/server/ingest", "@/lib/pipeline/run-pipeline"],
    ["lib/server/ingest", "@/lib/rules/run-rules"],
    ["components/tables", "@/lib/domain/comparison"],
    ["components/tables", "@/lib/metrics/catalogue"],
    ["app/(workspace)/compare", "@/lib/server/queries/get-comparison"],
    ["app/(workspace)/rules/[id]", "@/lib/rules/catalogue"],
  ])("%s may import %s", (from, specifier) => {
    expect(importIsAllowed(from, specifier)).toBe(true);
  });
});
