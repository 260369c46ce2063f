import { describe, expect, test } from "vitest";
import { GET } from "@/app/api/regions/[code]/form/route";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import { figuresOfForm } from "@/lib/form/catalogue";
import { getRegionSheet } from "@/lib/server/queries/regions/get-region-sheet";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { readNow } from "@/tests/support/read-now";
import { CITY, DISTRICT, rollupOf, storeBody, YEAR } from "@/tests/support/region-reports";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

async function download(region: string, search: string): Promise<Response> {
  const request = new Request(`http://127.0.0.1/api/regions/${region}/form${search}`);
  return GET(request, { params: Promise.resolve({ code: region }) });
}

/** Every figure its own, so that one in a wrong cell would be seen. */
function distinctFigures(form: FormId, from: number): Record<Address, number> {
  return Object.fromEntries(
    figuresOfForm(form).map(({ address, kind }, index) => {
      const value = from + index * 7;
      if (kind === "change") return [address, index % 2 === 0 ? value : -value];
      return [address, kind === "amount" ? value + 0.0625 : value];
    }),
  );
}

async function storeCity(form: FormId, year: number): Promise<void> {
  const besides = { form, year };
  await storeBody("洛阳市财政局", distinctFigures(form, 1_000), besides);
  await storeBody("洛阳市教育局", distinctFigures(form, 30_000), besides);
  await storeBody(
    "洛阳市审计局",
    { ...distinctFigures(form, 2), "applications.new.natural_person": "blank" },
    besides,
  );
  await storeBody("洛阳市民政局", {}, { ...besides, year: year + 1, form: "form-2021" });
}

describe.each([
  ["form-2021", YEAR],
  ["form-2019", 2020],
] as const)("the Word document on %s", (form, year) => {
  test("gives exactly the sums to our own reader", async () => {
    await storeCity(form, year);
    const answer = await download("4103", `?year=${year}`);
    const read = readNow(new Uint8Array(await answer.arrayBuffer()));
    if (!read.ok) throw new Error(`The document was not read: ${read.failure.code}`);
    const { sums } = await rollupOf("4103", { year });

    expect(read.report).toMatchObject({ format: "docx", form, year, region: { code: CITY.code } });
    const wanted = figuresOfForm(form).map(({ address }) => [address, sums[address]?.value]);
    expect(wanted.length).toBeGreaterThan(190);
    expect(
      figuresOfForm(form).map(({ address }) => [address, read.report.cells[address]?.value]),
    ).toEqual(wanted);
    expect(read.report.rows.every(({ clear }) => clear)).toBe(true);
    expect(read.report.title).toContain(`洛阳市${year}年政府信息公开工作年度报告`);
  });
});

test("what no body gives is blank, not zero", async () => {
  await storeBody("洛阳市财政局", { "disclosure.penalties.decisions": "blank" });
  const answer = await download("4103", `?year=${YEAR}`);
  const read = readNow(new Uint8Array(await answer.arrayBuffer()));
  if (!read.ok) throw new Error("The document was not read");
  expect(read.report.cells["disclosure.penalties.decisions"]).toMatchObject({
    value: null,
    absent: "blank",
  });
});

test("it bears the name of region and year, and says below each table what is missing", async () => {
  await storeCity("form-2021", YEAR);
  await storeBody("洛阳市水利局", {}, { form: "form-2019" });
  await storeBody("洛阳市人民政府办公室");
  const sheet = await getRegionSheet(REVIEWER, "4103", RegionRollupQuery.parse({ year: YEAR }));
  const answer = await download("4103", `?year=${YEAR}`);

  expect(sheet.title).toBe("洛阳市2022年政府信息公开工作年度报告（汇总）");
  expect(answer.headers.get("Content-Disposition")).toContain(
    encodeURIComponent(sheet.title.slice(0, -4)),
  );
  const [disclosure, applications, reviews] = sheet.sections;
  expect(disclosure?.notes).toEqual([expect.stringContaining("5 个机关中有 2 个没有计入")]);
  expect(applications?.notes.at(-1)).toContain(
    "本年新收政府信息公开申请数量（自然人），空白 1 个机关",
  );
  expect(reviews?.notes.at(-1)).toContain("国办公开办函〔2016〕201号");
  expect(sheet.annex.lists.map(({ heading, names }) => [heading, names])).toEqual([
    ["已计入的机关（3 个）", ["洛阳市审计局", "洛阳市教育局", "洛阳市财政局"]],
    ["没有当年报告、未计入的机关（1 个）", ["洛阳市民政局"]],
    ["所用格式不同、未计入的机关（1 个）", ["洛阳市水利局"]],
    ["不在汇总范围内的政府办公厅（室）（1 个）", ["洛阳市人民政府办公室"]],
  ]);
});

test("gaps of a whole row, and of a whole table, are told in one breath", async () => {
  const blank = (table: string) =>
    Object.fromEntries(
      figuresOfForm("form-2021")
        .filter(({ address }) => address.startsWith(table))
        .map(({ address }) => [address, "blank" as const]),
    );
  await storeBody("洛阳市涧西区财政局", {}, { region: DISTRICT });
  await storeBody(
    "洛阳市涧西区教育局",
    { ...blank("reviews."), ...blank("applications.new.") },
    { region: DISTRICT },
  );
  const sheet = await getRegionSheet(REVIEWER, "410305", RegionRollupQuery.parse({ year: YEAR }));
  expect(sheet.title).toBe("洛阳市涧西区2022年政府信息公开工作年度报告（汇总）");
  const [, applications, reviews] = sheet.sections;
  expect(applications?.notes).toEqual([
    "已计入的机关中有未填的：本年新收政府信息公开申请数量，空白 1 个机关。未填的不按零计，相应的合计不全。",
  ]);
  expect(reviews?.notes[0]).toContain("本表各数，空白 1 个机关");
});

test("without a national form there is none, and a code that is none is not found", async () => {
  await storeBody("洛阳市财政局", {}, { year: 2015, form: null });
  expect((await download("4103", "?year=2015")).status).toBe(404);
  expect((await download("nowhere", "")).status).toBe(404);
});
