import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { reader } from "@/lib/server/db";
import { writePackage } from "@/lib/server/export/package/write-package";
import { PROGRAM_VERSION } from "@/lib/server/program-version";
import { dataVersion } from "@/lib/server/queries/data-version";
import { csvRecords } from "@/tests/support/export-text";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { runGouji } from "@/tests/support/run-gouji";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-package-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const Package = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  version: z.string(),
  licenses: z.array(z.object({ name: z.string() })),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.looseObject({
        missingValues: z.array(z.string()),
        primaryKey: z.array(z.string()),
        foreignKeys: z.array(
          z.object({
            fields: z.tuple([z.string()]),
            reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
          }),
        ),
        fields: z.array(
          z.looseObject({
            name: z.string(),
            type: z.enum(["string", "integer", "number", "boolean", "date", "datetime", "list"]),
            constraints: z
              .object({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
              .optional(),
          }),
        ),
      }),
    }),
  ),
});
type Package = z.infer<typeof Package>;
type Field = Package["resources"][number]["schema"]["fields"][number];

const TYPES: Readonly<Record<Field["type"], RegExp>> = {
  string: /^/u,
  list: /^/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/u,
  boolean: /^(true|false)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  datetime: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u,
};

const readText = (path: string) => readFileSync(join(folder, path), "utf8");

function openPackage() {
  const description = Package.parse(JSON.parse(readText("datapackage.json")));
  const tables = new Map(
    description.resources.map(({ name, path }) => [name, csvRecords(readText(path))]),
  );
  return { description, tables };
}

function faultOf({ type, constraints }: Field, text: string): string | null {
  if (text === "") return constraints?.required === true ? "is required" : null;
  if (!TYPES[type].test(text)) return `is no ${type}`;
  const { enum: choices } = constraints ?? {};
  return choices === undefined || choices.includes(text) ? null : "is none of its choices";
}

async function storeSome(): Promise<string> {
  const reportId = await storeBuilt({
    agency: "=示例市财政局",
    cells: { "applications.new.total": 999, "disclosure.procurement.amount": 12.3456 },
  });
  await storeBuilt({ agency: "示例市民政局", cells: { "applications.new.total": "dash" } });
  await storeBuilt({ agency: "示例市民政局", year: 2022, form: "form-2021" });
  return reportId;
}

test("every file is as its schema says: names, types, keys, references, hash", async () => {
  await storeSome();
  await writePackage(REVIEWER, { folder, licence: { name: "CC-BY-4.0" } });
  const { description, tables } = openPackage();
  for (const { name, path, schema, hash, bytes } of description.resources) {
    const text = readText(path);
    expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    expect(bytes).toBe(Buffer.byteLength(text));
    const records = tables.get(name) ?? [];
    expect(records.length, name).toBeGreaterThan(0);
    expect(Object.keys(records[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    for (const record of records) {
      for (const field of schema.fields) {
        const cell = record[field.name] ?? "";
        expect(faultOf(field, cell), `${name}.${field.name}: ${cell}`).toBeNull();
      }
    }
    const keys = records.map((record) => schema.primaryKey.map((key) => record[key]).join(" "));
    expect(new Set(keys).size, name).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys) {
      const there = new Set(
        (tables.get(reference.resource) ?? []).map((each) => each[reference.fields[0]]),
      );
      for (const record of records) {
        expect(there.has(record[fields[0]] ?? ""), `${name}.${fields[0]}`).toBe(true);
      }
    }
  }
});

test("it says of which data and program it is, and under which licence", async () => {
  await storeSome();
  await writePackage(REVIEWER, { folder, licence: { name: "CC-BY-4.0" } });
  const { description } = openPackage();
  expect(description.version).toBe(`${PROGRAM_VERSION}+data.${await dataVersion()}`);
  expect(description.licenses).toEqual([{ name: "CC-BY-4.0" }]);
  expect(description.resources.map(({ name }) => name)).toEqual([
    "bodies",
    "reports",
    "addresses",
    "figures",
    "indicators",
    "values",
    "rules",
    "findings",
  ]);
});

test("figures have what is printed and where, and texts are as they are", async () => {
  const reportId = await storeSome();
  await writePackage(REVIEWER, { folder, licence: { name: "notspecified" } });
  const { tables } = openPackage();
  const figures = tables.get("figures") ?? [];
  expect(figures).toHaveLength(198 + 198 + 200);
  const at = (id: string) => (record: Record<string, string>) =>
    record["reportId"] === id && record["address"] === "applications.new.total";
  expect(figures.find(at(reportId))).toMatchObject({ value: "999", printed: "999", absent: "" });
  const dashed = figures.find(({ absent }) => absent === "dash");
  expect(dashed).toMatchObject({ address: "applications.new.total", value: "" });
  expect(tables.get("bodies")?.map(({ name }) => name)).toContain("=示例市财政局");
  expect(tables.get("values")?.filter(({ value }) => value === "").length).toBeGreaterThan(0);
  for (const { value, missing } of tables.get("values") ?? []) {
    expect((value === "") !== (missing === "")).toBe(true);
  }
});

test("the program writes it, and prints one report's reading", { timeout: 120_000 }, async () => {
  const reportId = await storeSome();
  const env = {
    DATA_DIR: process.env["DATA_DIR"] ?? "",
    DATABASE_URL: process.env["DATABASE_URL"] ?? "",
  };
  const written = await runGouji(["export", "--to", folder, "--licence", "CC0-1.0"], env);
  expect(written.err).toContain("figures.csv  596 rows");
  expect(written).toMatchObject({ code: 0, out: `${join(folder, "datapackage.json")}\n` });
  expect(openPackage().description.licenses).toEqual([{ name: "CC0-1.0" }]);

  const printed = await runGouji(["export", "--report", reportId], env);
  expect(printed.code).toBe(0);
  const { sha256 } = JSON.parse(printed.out) as { sha256: string };
  const report = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  expect(sha256).toBe(report.sourceSha256);

  expect((await runGouji(["export", "--report", "nobody"], env)).code).toBe(1);
  expect((await runGouji(["export"], env)).code).toBe(2);
  expect((await runGouji(["export", "--to", folder, "--into", "x"], env)).code).toBe(2);
});
