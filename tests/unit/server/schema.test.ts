import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import { Prisma as Postgresql } from "@/lib/generated/postgresql/client";
import { Prisma as Sqlite } from "@/lib/generated/sqlite/client";
import { figureColumn } from "@/lib/server/figure-column";
import { figuresModel } from "@/scripts/schema/figures-model";
import { FIGURES_MODEL_PATH } from "@/scripts/schema/schema-files";

test("the model of the figures is what the forms make it: npm run db:figures-model", () => {
  expect(readFileSync(FIGURES_MODEL_PATH, "utf8")).toBe(figuresModel());
});

test("every figure of both forms has a column of its own", () => {
  const columns = ALL_FIGURES.map(({ address }) => figureColumn(address));
  expect(new Set(columns).size).toBe(ALL_FIGURES.length);
  expect(Object.keys(Sqlite.ReportFiguresScalarFieldEnum)).toEqual([
    "reportId",
    "absent",
    ...columns,
  ]);
});

test("the clients of both databases have the same models and fields", () => {
  expect(Postgresql.ModelName).toEqual(Sqlite.ModelName);
  for (const model of Object.values(Sqlite.ModelName)) {
    const fields = `${model}ScalarFieldEnum` as const;
    expect(Postgresql[fields]).toEqual(Sqlite[fields]);
  }
});
