import { expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { ComparisonQuery } from "@/lib/domain/views/comparison";
import { reader } from "@/lib/server/db";
import { writeCsv } from "@/lib/server/export/write-csv";
import { dataSheet } from "@/lib/server/export/table/data-sheet";
import { agenciesTable } from "@/lib/server/export/tables/agencies-table";
import { bodyTable } from "@/lib/server/export/tables/body-table";
import { comparisonTable } from "@/lib/server/export/tables/comparison-table";
import { everythingTable } from "@/lib/server/export/tables/everything-table";
import { streamOf } from "@/lib/server/http/stream-of";
import { listAgencies } from "@/lib/server/queries/list-agencies";
import { csvRecords, csvRows, exportBytes, exportText } from "@/tests/support/export-text";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const query = (parameters: Record<string, string>) => AgencyListQuery.parse(parameters);

async function storeThree(): Promise<void> {
  await storeBuilt({
    agency: "示例市财政局",
    cells: { "applications.new.total": 40, "disclosure.procurement.amount": 12.3456 },
  });
  await storeBuilt({ agency: "示例市民政局", cells: { "applications.new.total": "blank" } });
  await storeBuilt({ agency: "示例市水务局", cells: { "applications.new.total": 7 } });
}

test("a CSV has what the page shows: its rows, their order, its columns, and why cells are blank", async () => {
  await storeThree();
  const asked = query({
    year: "2020",
    sort: "-applications-received",
    columns: "applications-received,procurement-amount,fees-amount,handling-rate",
  });
  const shown = await listAgencies(REVIEWER, asked);
  const text = await exportText(await agenciesTable(REVIEWER, asked, false), { format: "csv" });
  expect(text.startsWith("\uFEFFbodyName,")).toBe(true);
  const records = csvRecords(text);
  expect(records.map(({ bodyName }) => bodyName)).toEqual(
    shown.rows.map(({ agency }) => agency.name),
  );
  expect(records.map((record) => record["applications-received"])).toEqual(["40", "7", ""]);
  expect(records[0]).toMatchObject({
    year: "2020",
    form: "form-2019",
    "procurement-amount": "12.3456",
    "fees-amount": "",
    missing: "fees-amount=not-in-form",
  });
  expect(records[2]?.["missing"]).toContain("applications-received=blank");
  const rate = shown.rows[0]?.cells[3]?.quantity;
  expect(Number(records[0]?.["handling-rate"])).toBe(rate?.value);
  expect(Number(records[0]?.["handling-rate.n"])).toBe(rate?.value === null ? NaN : rate?.n);
});

test("filters narrow it, and everything is everything", async () => {
  await storeThree();
  await storeBuilt({ agency: "示例市财政局", year: 2022, form: "form-2021" });
  const one = await agenciesTable(REVIEWER, query({ year: "2020", q: "财政" }), false);
  expect(csvRecords(await exportText(one, { format: "csv" }))).toHaveLength(1);

  const everything = csvRecords(
    await exportText(await everythingTable(REVIEWER), { format: "csv" }),
  );
  expect(everything.map(({ bodyName, year }) => `${bodyName} ${year}`)).toEqual([
    "示例市民政局 2020",
    "示例市水务局 2020",
    "示例市财政局 2020",
    "示例市财政局 2022",
  ]);
  const [, , first, second] = everything;
  expect(first).toMatchObject({
    "applications.new.total": "40",
    "disclosure.procurement.amount": "12.3456",
    "disclosure.fees.amount": "",
  });
  expect(first?.["missing"]).toContain("disclosure.fees.amount=not-in-form");
  expect(second?.["missing"]).toContain("disclosure.procurement.amount=not-in-form");
});

test("a second line is readable, and a name that looks like a formula is none", async () => {
  await storeBuilt({ agency: "=示例市财政局" });
  const table = await agenciesTable(REVIEWER, query({ year: "2020" }), false);
  const rows = csvRows(await exportText(table, { format: "csv", header: "both" }));
  expect(rows[0]?.slice(0, 2)).toEqual(["bodyName", "regionName"]);
  expect(rows[1]?.slice(0, 2)).toEqual(["body", "region"]);
  expect(rows[2]?.[0]).toBe("'=示例市财政局");
});

test("definitions, sources and open findings are files of their own", async () => {
  const reportId = await storeBuilt({
    agency: "示例市财政局",
    cells: { "applications.new.total": 999 },
  });
  const asked = query({ year: "2020", columns: "applications-received,handling-rate" });
  const table = await agenciesTable(REVIEWER, asked, false);
  const part = async (name: string) =>
    csvRecords(await exportText(table, { format: "csv", part: name }));

  expect((await part("definitions")).map(({ id }) => id)).toEqual([
    "applications-received",
    "handling-rate",
  ]);
  expect((await part("definitions"))[1]?.["form-2019"]).toBe(
    "applications-handled / applications-caseload",
  );
  const sources = await part("sources");
  expect(sources.map(({ address }) => address)).toEqual([
    "applications.new.total",
    "applications.handled.total",
    "applications.carried_in.total",
  ]);
  const stored = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  expect(sources[0]).toMatchObject({
    sha256: stored.sourceSha256,
    fileName: "report.txt",
    value: "999",
    printed: "999",
    corrected: "false",
  });
  expect(Number(sources[0]?.["end"]) - Number(sources[0]?.["start"])).toBe(3);
  const findings = await part("findings");
  expect(findings.length).toBe(stored.openErrors + stored.openWarnings + stored.openNotices);
  expect(findings.map(({ rule }) => rule)).toContain("applications-row-total");
});

test("JSON has every reason and every denominator", async () => {
  await storeThree();
  const asked = query({ year: "2020", columns: "handling-rate,fees-amount" });
  const text = await exportText(await agenciesTable(REVIEWER, asked, false), { format: "json" });
  const { rows, columns, dataVersion } = JSON.parse(text) as Record<string, never[]>;
  expect(columns?.map(({ key }) => key)).toEqual(["handling-rate", "fees-amount"]);
  expect(dataVersion).toBeGreaterThan(0);
  expect(rows).toHaveLength(3);
  expect(rows?.[0]).toMatchObject({
    body: { name: "示例市民政局" },
    values: { "fees-amount": { value: null, missing: "not-in-form" } },
  });
  expect(rows?.[1]).toHaveProperty("values.handling-rate.n");
});

test("a comparison has a row for each body and year, gaps with their reason", async () => {
  await storeThree();
  await storeBuilt({ agency: "示例市财政局", year: 2022, form: "form-2021" });
  const idOf = async (name: string) =>
    (await reader().agency.findFirstOrThrow({ where: { name } })).id;
  const asked = ComparisonQuery.parse({
    bodies: [await idOf("示例市水务局"), await idOf("示例市财政局")],
    metrics: "applications-received",
  });
  const { table } = await comparisonTable(REVIEWER, asked, { scope: "view", forWorkbook: false });
  const records = csvRecords(await exportText(table, { format: "csv" }));
  expect(records.map((each) => [each["bodyName"], each["year"], each["missing"]])).toEqual([
    ["示例市水务局", "2020", ""],
    ["示例市水务局", "2022", "applications-received=no-report"],
    ["示例市财政局", "2020", ""],
    ["示例市财政局", "2022", ""],
  ]);
});

test("a body has a row for each year; one that is not there is said so", async () => {
  await storeBuilt({ agency: "示例市财政局" });
  await storeBuilt({ agency: "示例市财政局", year: 2022, form: "form-2021" });
  const { id } = await reader().agency.findFirstOrThrow({ where: { name: "示例市财政局" } });
  const records = csvRecords(
    await exportText(await bodyTable(REVIEWER, id, "all"), { format: "csv" }),
  );
  expect(records.map(({ year }) => year)).toEqual(["2020", "2022"]);
  expect(records[0]?.["applications.new.total"]).not.toBe("");
  expect((await failureOf(bodyTable(REVIEWER, "nobody", "view"))).code).toBe("NOT_FOUND");
});

test("a workbook freezes its head, has numbers as numbers, and rates and totals as formulas", async () => {
  await storeThree();
  const asked = query({ year: "2020", columns: "handling-rate,procurement-amount" });
  const bytes = await exportBytes(await agenciesTable(REVIEWER, asked, true), { format: "xlsx" });
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(part("xl/workbook.xml").match(/<sheet name="[^"]+"/gu)).toEqual([
    '<sheet name="data"',
    '<sheet name="sources"',
    '<sheet name="definitions"',
    '<sheet name="open findings"',
    '<sheet name="about"',
  ]);
  const sheet = part("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3"');
  expect(sheet).toContain("<v>12.3456</v>");
  expect(sheet).toContain("<f>IF(COUNT(J3:J5)=0,&quot;&quot;,SUM(J3:J5))</f><v>");
  expect(sheet).toMatch(/<c r="I4"[^>]*><f>IF\(AND\(ISNUMBER\(G4\),ISNUMBER\(H4\)\)[^<]*<\/f><v>/u);
});

test("whoever goes away stops it", async () => {
  await storeThree();
  const table = await everythingTable(REVIEWER);
  let isStopped = false;
  const watched = {
    ...table,
    records: async function* () {
      try {
        // More than any buffer would hold.
        for (;;) yield* table.records();
      } finally {
        isStopped = true;
      }
    },
  };
  const sheet = dataSheet(watched, { locale: "en", forWorkbook: false });
  const client = streamOf(writeCsv(sheet, "ids")).getReader();
  expect((await client.read()).done).toBe(false);
  expect(isStopped).toBe(false);
  await client.cancel();
  expect(isStopped).toBe(true);
});
