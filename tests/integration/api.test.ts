import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { GET as addresses } from "@/app/api/v1/addresses/route";
import { GET as bodies } from "@/app/api/v1/bodies/route";
import { GET as changes } from "@/app/api/v1/changes/route";
import { GET as findings } from "@/app/api/v1/findings/route";
import { GET as indicators } from "@/app/api/v1/indicators/route";
import { GET as openapi } from "@/app/api/v1/openapi.json/route";
import { GET as reports } from "@/app/api/v1/reports/route";
import { GET as report } from "@/app/api/v1/reports/[reportId]/route";
import { GET as figures } from "@/app/api/v1/reports/[reportId]/figures/route";
import { GET as reading } from "@/app/api/v1/reports/[reportId]/reading/route";
import { GET as rules } from "@/app/api/v1/rules/route";
import { GET as values } from "@/app/api/v1/values/route";
import { API_ROOT, type Endpoint, ENDPOINTS, type EndpointName } from "@/lib/domain/api/endpoints";
import { ReportItem, ValueItem } from "@/lib/domain/api/items";
import { Problem } from "@/lib/domain/api/problem";
import { METRICS } from "@/lib/metrics/catalogue";
import type { Route } from "@/lib/server/api/serve";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { reader } from "@/lib/server/db";
import { csvRecords } from "@/tests/support/export-text";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const ORIGIN = "http://127.0.0.1:3000";

const ROUTES: Readonly<Record<EndpointName, Route>> = {
  addresses,
  bodies,
  changes,
  figures,
  findings,
  indicators,
  reading,
  report,
  reports,
  rules,
  values,
};

const endpoints = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];

/** Ask as a program does: the address decides which endpoint answers. */
async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const { pathname } = new URL(address, ORIGIN);
  for (const [name, { path }] of endpoints) {
    const pattern = (API_ROOT + path).replace(/\{(\w+)\}/gu, "(?<$1>[^/]+)");
    const match = new RegExp(`^${pattern}$`, "u").exec(pathname);
    if (match === null) continue;
    const params = Promise.resolve(match.groups);
    return ROUTES[name](new Request(new URL(address, ORIGIN), { headers }), { params });
  }
  expect(pathname).toBe(`${API_ROOT}/openapi.json`);
  return openapi(new Request(new URL(address, ORIGIN)));
}

const json = async (address: string): Promise<unknown> => (await ask(address)).json();

const Page = z.object({
  dataVersion: z.number(),
  items: z.array(z.record(z.string(), z.unknown())),
  nextCursor: z.string().nullable().optional(),
});

async function storeSome(): Promise<string> {
  const reportId = await storeBuilt({
    agency: "示例市财政局",
    cells: { "applications.new.total": 999, "disclosure.procurement.amount": 12.3456 },
  });
  await storeBuilt({ agency: "示例市民政局", cells: { "applications.new.total": "blank" } });
  await storeBuilt({ agency: "示例市水务局", year: 2022, form: "form-2021" });
  return reportId;
}

test("what every endpoint answers is what its schema says, and nothing besides", async () => {
  const reportId = await storeSome();
  for (const [name, { path, item, shape }] of endpoints) {
    const address = API_ROOT + path.replace("{reportId}", reportId);
    const answer = await json(address);
    const items = shape === "one" || shape === "document" ? [answer] : Page.parse(answer).items;
    expect(items.length, name).toBeGreaterThan(0);
    const exact = shape === "document" ? item : z.strictObject(item.shape);
    for (const each of items) expect(() => exact.parse(each), name).not.toThrow();
  }
});

test("pages follow one another, and what comes meanwhile moves nothing", async () => {
  await storeSome();
  const first = Page.parse(await json(`${API_ROOT}/bodies?limit=2`));
  expect(first.items.map(({ name }) => name)).toEqual(["示例市财政局", "示例市民政局"]);
  await storeBuilt({ agency: "示例市教育局" });
  const response = await ask(`${API_ROOT}/bodies?limit=2&cursor=${first.nextCursor ?? ""}`);
  const second = Page.parse(await response.json());
  expect(second.items.map(({ name }) => name)).toEqual(["示例市水务局", "示例市教育局"]);
  expect(second.nextCursor).toBeNull();
  expect(response.headers.get("link")).toBeNull();

  const other = await ask(`${API_ROOT}/bodies?limit=2&q=a&cursor=${first.nextCursor ?? ""}`);
  expect(other.status).toBe(400);
  expect(Problem.parse(await other.json()).errors).toEqual([
    { parameter: "cursor", message: "not given by this query" },
  ]);
});

test("the link to the next page leads there", async () => {
  await storeSome();
  const response = await ask(`${API_ROOT}/values?limit=1&indicator=handling-rate,licences`);
  const first = Page.parse(await response.json());
  expect(first.items.map(({ indicator }) => indicator)).toEqual(["handling-rate", "licences"]);
  const [, next = ""] = /<([^>]+)>; rel="next"/u.exec(response.headers.get("link") ?? "") ?? [];
  const second = Page.parse(await json(next));
  expect(second.items).toHaveLength(2);
  expect(second.items[0]?.["reportId"]).not.toBe(first.items[0]?.["reportId"]);
});

test("whoever has the answer is told so, until the data changes", async () => {
  const reportId = await storeSome();
  const address = `${API_ROOT}/reports/${reportId}/figures`;
  const tag = (await ask(address)).headers.get("etag") ?? "";
  const again = await ask(address, { "if-none-match": `W/${tag}, "other"` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect((await ask(`${address}?format=csv`, { "if-none-match": tag })).status).toBe(200);

  const correction = { value: 8 };
  await correctCell(REVIEWER, {
    reportId,
    address: "applications.new.total",
    correction,
    note: "",
  });
  const after = await ask(address, { "if-none-match": tag });
  expect(after.status).toBe(200);
  const total = Page.parse(await after.json()).items.find(
    (each) => each["address"] === "applications.new.total",
  );
  expect(total).toMatchObject({ value: 8, printed: "999", isCorrected: true, absent: null });
});

test("values give every indicator of a report, each with its reason or its denominator", async () => {
  await storeSome();
  const { items } = Page.parse(await json(`${API_ROOT}/values?year=2020&limit=1000`));
  const found = items.map((item) => ValueItem.parse(item));
  expect(found).toHaveLength(2 * METRICS.length);
  const at = (body: string, indicator: string) =>
    found.find((each) => each.bodyName === body && each.indicator === indicator);
  expect(at("示例市财政局", "procurement-amount")?.value).toBe(12.3456);
  expect(at("示例市财政局", "fees-amount")).toMatchObject({ value: null, missing: "not-in-form" });
  expect(at("示例市民政局", "handling-rate")).toMatchObject({
    value: null,
    missing: "blank",
    n: null,
  });
  const rate = at("示例市财政局", "grant-rate");
  expect(rate?.n).toBe(at("示例市财政局", "applications-handled")?.value);
});

test("filters narrow, and earlier versions are told of when they are asked for", async () => {
  await storeSome();
  await storeBuilt({ agency: "示例市财政局", cells: { "applications.new.total": 8 } });
  const list = async (query: string) =>
    Page.parse(await json(`${API_ROOT}/reports?${query}`)).items.map((item) =>
      ReportItem.parse(item),
    );
  expect(await list("")).toHaveLength(3);
  expect(await list("current=false")).toHaveLength(4);
  expect((await list("form=form-2021")).map(({ bodyName }) => bodyName)).toEqual(["示例市水务局"]);
  expect(await list("year=2020,2022&region=9901")).toHaveLength(3);
  expect(await list("region=12")).toEqual([]);
  const { id } = await reader().agency.findFirstOrThrow({ where: { name: "示例市水务局" } });
  expect((await list(`body=${id}`)).map(({ year }) => year)).toEqual([2022]);
});

test("CSV has the same names, by the parameter or by the header", async () => {
  await storeSome();
  const asked = await ask(`${API_ROOT}/bodies`, { accept: "text/csv" });
  expect(asked.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const records = csvRecords(await asked.text());
  expect(Object.keys(records[0] ?? {})).toEqual(Object.keys(ENDPOINTS.bodies.item.shape));
  const byParameter = await ask(`${API_ROOT}/bodies?format=csv&limit=1`);
  expect(csvRecords(await byParameter.text())).toHaveLength(1);
  expect(byParameter.headers.get("link")).toContain('rel="next"');
});

test.each([
  ["/bodies?naem=x", 400, "naem"],
  ["/bodies?limit=0", 400, "limit"],
  ["/bodies?limit=2e2", 400, "limit"],
  ["/values?indicator=nonsense", 400, "indicator"],
  ["/reports?year=1066", 400, "year"],
  ["/reports?current=maybe", 400, "current"],
  ["/reports/nobody", 404, null],
  ["/reports/nobody/figures", 404, null],
  ["/reports/nobody/reading", 404, null],
])("%s is refused with a reason", async (path, status, parameter) => {
  const response = await ask(API_ROOT + path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(status);
  expect(problem.message.zh).not.toBe(problem.message.en);
  expect(problem.errors?.map((each) => each.parameter) ?? [null]).toEqual([parameter]);
});

test("a parameter without a value asks for nothing, as a form sends it", async () => {
  await storeSome();
  expect(Page.parse(await json(`${API_ROOT}/bodies?q=&kind=&limit=`)).items).toHaveLength(3);
});

test("changes are told from a version on", async () => {
  await storeSome();
  const { dataVersion } = Page.parse(await json(`${API_ROOT}/changes`));
  await storeBuilt({ agency: "示例市教育局" });
  const { items } = Page.parse(await json(`${API_ROOT}/changes?since=${dataVersion}&kind=figures`));
  expect(items).toEqual([expect.objectContaining({ bodyName: "示例市教育局", year: 2020 })]);
});

test("the examples of the documentation work", async () => {
  const reportId = await storeSome();
  const text = readFileSync("docs/api.md", "utf8");
  const addresses = [...text.matchAll(/^curl '([^']+)'$/gmu)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const response = await ask(address.replace("REPORT", reportId));
    expect(response.status, address).toBe(200);
    expect((await response.text()).length, address).toBeGreaterThan(2);
  }
});
