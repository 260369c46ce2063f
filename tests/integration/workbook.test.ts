import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { agenciesTable } from "@/lib/server/export/tables/agencies-table";
import { everythingTable } from "@/lib/server/export/tables/everything-table";
import type { Table } from "@/lib/server/export/table/table";
import { csvRows, exportBytes, exportText } from "@/tests/support/export-text";
import { PROVIDER, useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

function isThere(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Asked once: what it writes does not depend on the database. */
const HAS_OFFICE = PROVIDER === "sqlite" && isThere("soffice");

/** Comma, double quotes, UTF-8, values as they are and not as they are formatted, every sheet. */
const CSV_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** The first sheet as LibreOffice has it, all formulas computed anew: their values are taken out. */
function recomputed(workbook: Uint8Array): string[][] {
  const files = unzipSync(workbook);
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const bare = sheet.replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1").replaceAll(' t="str"', "");
  expect(bare).not.toBe(sheet);
  const folder = mkdtempSync(join(tmpdir(), "gouji-office-"));
  try {
    const path = join(folder, "table.xlsx");
    writeFileSync(path, zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8(bare) }));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const settings = [`-env:UserInstallation=${profile}`, "--headless"];
    const conversion = ["--convert-to", CSV_FILTER, "--outdir", folder, path];
    execFileSync("soffice", [...settings, ...conversion], { stdio: "ignore" });
    const name = readdirSync(folder).find((each) => each.endsWith("-data.csv")) ?? "";
    return csvRows(readFileSync(join(folder, name), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice writes a percentage as one, whatever it is asked for. */
function numberOf(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

async function expectSameFigures(table: Table, plain: Table): Promise<void> {
  const office = recomputed(await exportBytes(table, { format: "xlsx" }));
  const [names = [], ...rows] = csvRows(await exportText(plain, { format: "csv" }));
  const officeNames = office[1] ?? [];
  for (const [index, row] of rows.entries()) {
    for (const [place, name] of names.entries()) {
      const at = officeNames.indexOf(name);
      // Kinds and levels are words there, and operands that stand beside rates may be blank too.
      if (at < 0 || ["kind", "level", "missing"].includes(name)) continue;
      const [ours = "", theirs = ""] = [row[place], office[index + 2]?.[at]];
      if (ours === "" || Number.isNaN(Number(ours))) expect(theirs, name).toBe(ours);
      else expect(numberOf(theirs), `${name} in row ${index}`).toBeCloseTo(Number(ours), 9);
    }
  }
}

test.skipIf(!HAS_OFFICE)(
  "LibreOffice opens it and comes to the same rates, sums, changes and totals",
  { timeout: 180_000 },
  async () => {
    await storeBuilt({ agency: "示例市财政局", year: 2019 });
    await storeBuilt({ agency: "示例市财政局", cells: { "disclosure.procurement.amount": 0.1 } });
    await storeBuilt({ agency: "示例市水务局", cells: { "disclosure.procurement.amount": 0.2 } });
    await storeBuilt({ agency: "示例市民政局", cells: { "applications.new.total": "blank" } });
    const query = AgencyListQuery.parse({
      year: "2020",
      columns: "handling-rate,grant-rate,procurement-amount,procurement-per-project",
      change: "all",
    });
    const table = await agenciesTable(REVIEWER, query, true);
    await expectSameFigures(table, await agenciesTable(REVIEWER, query, false));

    const office = recomputed(await exportBytes(table, { format: "xlsx" }));
    const names = office[1] ?? [];
    const total = office.at(-2) ?? [];
    const counted = office.at(-1) ?? [];
    const at = (row: readonly string[], name: string) => row[names.indexOf(name)] ?? "";
    const sumOf = (name: string) =>
      office.slice(2, -2).reduce((sum, row) => sum + Number(at(row, name)), 0);
    expect(numberOf(at(total, "procurement-amount"))).toBeCloseTo(sumOf("procurement-amount"), 9);
    expect(at(counted, "handling-rate")).toBe("2");
    const complete = office.slice(2, -2).filter((row) => at(row, "handling-rate") !== "");
    const [handled, caseload] = ["applications-handled", "applications-caseload"].map((name) =>
      complete.reduce((sum, row) => sum + Number(at(row, name)), 0),
    );
    expect(numberOf(at(total, "handling-rate"))).toBeCloseTo((handled ?? 0) / (caseload ?? 1), 9);
  },
);

test.skipIf(!HAS_OFFICE)(
  "and so with all figures and indicators of both forms",
  { timeout: 180_000 },
  async () => {
    await storeBuilt({ agency: "示例市财政局" });
    await storeBuilt({ agency: "示例市财政局", year: 2022, form: "form-2021" });
    await storeBuilt({ agency: "示例市民政局", cells: { "applications.new.total": "dash" } });
    await expectSameFigures(await everythingTable(REVIEWER), await everythingTable(REVIEWER));
  },
);
