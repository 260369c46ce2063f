import { describe, expect, test } from "vitest";
import { RegionRollupQuery } from "@/lib/domain/views/region-rollup";
import { reader, write } from "@/lib/server/db";
import { noteChange } from "@/lib/server/store/data-changes";
import { getRegionParts } from "@/lib/server/queries/regions/get-region-parts";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { failureOf } from "@/tests/support/failure-of";
import {
  CITY,
  DISTRICT,
  OTHER_DISTRICT,
  rollupOf,
  storeBody,
  YEAR,
} from "@/tests/support/region-reports";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const PENALTIES = "disclosure.penalties.decisions";
const FEES = "disclosure.fees.amount";

const names = (bodies: readonly { readonly name: string }[]) => bodies.map(({ name }) => name);

describe("what is added up", () => {
  test("departments and streets of the city, without its government, its office and lower bodies", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: 3 });
    await storeBody("洛阳市教育局", { [PENALTIES]: 40 });
    await storeBody("洛阳市人民政府", { [PENALTIES]: 100 });
    await storeBody("洛阳市人民政府办公室", { [PENALTIES]: 7 });
    await storeBody("洛阳市涧西区审计局", { [PENALTIES]: 500 }, { region: DISTRICT });
    const rollup = await rollupOf("4103");

    expect(names(rollup.bodies)).toEqual(["洛阳市教育局", "洛阳市财政局"]);
    expect(rollup.sums[PENALTIES]).toEqual({ value: 43, bodies: 2, absent: {} });
    expect(rollup.government?.figures[PENALTIES]).toEqual({ value: 100, missing: null });
    expect(names(rollup.rest.offices)).toEqual(["洛阳市人民政府办公室"]);
    expect(rollup.region).toEqual({ code: "4103", name: "洛阳市" });
    expect(rollup.scopes).toEqual([
      { of: "own", bodies: 2 },
      { of: "bodies", bodies: 3 },
    ]);
  });

  test("with lower governments, whose own bodies are in their reports", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: 3 });
    await storeBody("洛阳市涧西区人民政府", { [PENALTIES]: 50 }, { region: DISTRICT });
    await storeBody("洛阳市涧西区审计局", { [PENALTIES]: 20 }, { region: DISTRICT });
    await storeBody("洛阳市西工区审计局", { [PENALTIES]: 9 }, { region: OTHER_DISTRICT });

    const governments = await rollupOf("4103", { of: "governments" });
    expect(names(governments.bodies)).toEqual(["洛阳市涧西区人民政府", "洛阳市财政局"]);
    expect(governments.sums[PENALTIES]?.value).toBe(53);
    expect(governments.rest.withoutGovernment).toBe(1);

    const bodies = await rollupOf("4103", { of: "bodies" });
    expect(bodies.sums[PENALTIES]).toMatchObject({ value: 32, bodies: 3 });

    const province = await rollupOf("41", { of: "governments" });
    expect(names(province.bodies)).toEqual(["洛阳市涧西区人民政府"]);
    expect(province.of).toBe("governments");
  });

  test("of a province the cities' governments stand for their districts'", async () => {
    await storeBody("洛阳市人民政府", { [PENALTIES]: 90 });
    await storeBody("洛阳市涧西区人民政府", { [PENALTIES]: 50 }, { region: DISTRICT });
    const province = await rollupOf("41");
    expect(province.of).toBe("governments");
    expect(province.sums[PENALTIES]).toMatchObject({ value: 90, bodies: 1 });
  });

  test("samples and real bodies are never added up together", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: 3 });
    const { agencyId } = await storeBody("洛阳市教育局", { [PENALTIES]: 40 });
    const asSamples = (ids: object) =>
      write(async (tx) => {
        await tx.agency.updateMany({ where: ids, data: { isSample: true } });
        await noteChange(tx, { kind: "body" });
      });
    await asSamples({ id: agencyId });
    expect(await rollupOf("4103")).toMatchObject({
      isSample: false,
      sums: { [PENALTIES]: { value: 3 } },
    });
    await asSamples({});
    expect(await rollupOf("4103")).toMatchObject({
      isSample: true,
      sums: { [PENALTIES]: { value: 43 } },
    });
  });

  test("a region without bodies is not found", async () => {
    await storeBody("洛阳市财政局");
    expect(await failureOf(rollupOf("11"))).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what is missing", () => {
  test("is told with its reason, and is not zero", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: 3, [FEES]: 0.3 });
    await storeBody("洛阳市教育局", { [PENALTIES]: "blank", [FEES]: 0.6 });
    await storeBody("洛阳市审计局", { [PENALTIES]: "dash", [FEES]: 12.3457 });
    await storeBody("洛阳市水利局", { [PENALTIES]: "blank", [FEES]: "ambiguous" });
    await storeBody("洛阳市民政局", {}, { year: YEAR - 1 });
    const rollup = await rollupOf("4103");

    expect(rollup.bodies).toHaveLength(5);
    expect(rollup.added).toBe(4);
    expect(names(rollup.bodies.filter(({ report }) => report === null))).toEqual(["洛阳市民政局"]);
    expect(rollup.sums[PENALTIES]).toEqual({
      value: 3,
      bodies: 1,
      absent: { blank: 2, dash: 1 },
    });
    expect(rollup.sums[FEES]).toEqual({ value: 13.2457, bodies: 3, absent: { ambiguous: 1 } });
    expect(rollup.years).toEqual([YEAR - 1, YEAR]);
  });

  test("what no body gives has no sum", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: "blank" });
    const rollup = await rollupOf("4103");
    expect(rollup.sums[PENALTIES]).toEqual({ value: null, bodies: 0, absent: { blank: 1 } });
  });

  test("reports on another form are told apart", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: 3 });
    await storeBody("洛阳市教育局", { [PENALTIES]: 40 }, { form: "form-2019" });
    await storeBody("洛阳市审计局", {}, { form: null });
    const rollup = await rollupOf("4103");

    expect(rollup.added).toBe(1);
    expect(rollup.sums[PENALTIES]).toMatchObject({ value: 3, bodies: 1 });
    expect(rollup.forms).toHaveLength(3);
    expect(rollup.forms).toEqual(
      expect.arrayContaining([
        { form: "form-2021", bodies: 1 },
        { form: "form-2019", bodies: 1 },
        { form: null, bodies: 1 },
      ]),
    );
    const other = await rollupOf("4103", { form: "form-2019" });
    expect(other.sums[PENALTIES]).toMatchObject({ value: 40, bodies: 1 });
    expect(other.formOfYear).toBe("form-2021");
  });

  test("a year without a national form has no sums", async () => {
    await storeBody("洛阳市财政局", {}, { year: 2015, form: null });
    expect(await rollupOf("4103", { year: 2015 })).toMatchObject({
      form: null,
      sums: {},
      checks: [],
      added: 0,
    });
  });
});

describe("the checks of the form on the sums", () => {
  const HANDLED = "applications.handled.total";

  test("hold where those of each body hold", async () => {
    await storeBody("洛阳市财政局");
    await storeBody("洛阳市教育局");
    expect(await rollupOf("4103")).toMatchObject({ checksMade: 42, checks: [] });
  });

  test("name the bodies that move a sum out of balance, each with its part", async () => {
    await storeBody("洛阳市财政局");
    const { reportId } = await storeBody("洛阳市教育局", { "reviews.reconsideration.total": 9 });
    await storeBody("洛阳市审计局", { "reviews.reconsideration.upheld": "blank" });
    const { checks } = await rollupOf("4103");

    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({
      rule: "reviews-total",
      address: "reviews.reconsideration.total",
      left: 17,
      right: 10,
    });
    expect(checks[0]?.bodies).toEqual([
      expect.objectContaining({ name: "洛阳市教育局", reportId, difference: 5, isPartial: false }),
      expect.objectContaining({ name: "洛阳市审计局", difference: 2, isPartial: true }),
    ]);
  });

  test("tell differences that cancel, though the sums hold", async () => {
    await storeBody("洛阳市财政局", { "reviews.reconsideration.total": 6 });
    await storeBody("洛阳市教育局", { "reviews.reconsideration.total": 2 });
    const { checks } = await rollupOf("4103");
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ left: 8, right: 8 });
    expect(checks[0]?.bodies.map(({ difference }) => difference)).toEqual([-2, 2]);
  });

  test("are not made where a side has no sum at all", async () => {
    await storeBody("洛阳市财政局", { [HANDLED]: "blank" });
    const { checksMade } = await rollupOf("4103");
    // Balance and outcomes of the column, and the row's own total.
    expect(checksMade).toBe(39);
  });
});

describe("the parts of a sum", () => {
  const partsOf = (cell: typeof PENALTIES) =>
    getRegionParts(REVIEWER, "4103", RegionRollupQuery.parse({ year: YEAR }), cell);

  test("are its bodies, the greatest first, and why others give none", async () => {
    await storeBody("洛阳市财政局", { [PENALTIES]: 3 });
    await storeBody("洛阳市教育局", { [PENALTIES]: 40 });
    await storeBody("洛阳市审计局", { [PENALTIES]: "dash" });
    await storeBody("洛阳市水利局", { [PENALTIES]: 5 }, { form: "form-2019" });
    await storeBody("洛阳市民政局", {}, { year: YEAR - 1 });
    const { reportId } = await storeBody("洛阳市人民政府", { [PENALTIES]: 41 });
    const parts = await partsOf(PENALTIES);

    expect(
      parts.parts.map(({ name, quantity }) => [name, quantity.value ?? quantity.missing]),
    ).toEqual([
      ["洛阳市教育局", 40],
      ["洛阳市财政局", 3],
      ["洛阳市审计局", "dash"],
      ["洛阳市民政局", "no-report"],
      ["洛阳市水利局", "not-in-form"],
    ]);
    expect(parts.sum).toBe(43);
    expect(parts.name.zh).toBe("行政处罚 · 本年处理决定数量");
    expect(parts.government).toEqual({
      name: "洛阳市人民政府",
      reportId,
      quantity: { value: 41, missing: null },
      printed: "41",
    });
  });

  test("add up to the sum, figure by figure", async () => {
    await storeBody("洛阳市财政局", { [FEES]: 0.1 });
    await storeBody("洛阳市教育局", { [FEES]: 0.2 });
    const { sum, parts } = await getRegionParts(
      REVIEWER,
      "4103",
      RegionRollupQuery.parse({ year: YEAR }),
      FEES,
    );
    expect(sum).toBe(0.3);
    expect(parts.map(({ quantity }) => quantity.value)).toEqual([0.2, 0.1]);
  });

  test("a figure that the form does not have is not found", async () => {
    await storeBody("洛阳市财政局");
    const asked = getRegionParts(
      REVIEWER,
      "4103",
      RegionRollupQuery.parse({ year: YEAR }),
      "disclosure.procurement.amount",
    );
    expect(await failureOf(asked)).toMatchObject({ code: "NOT_FOUND" });
  });
});

test("whether the region is complete is what somebody said", async () => {
  await storeBody("洛阳市财政局");
  expect((await rollupOf("4103")).isComplete).toBe(false);
  await write(async (tx) => {
    await tx.completeRegion.create({
      data: { regionCode: CITY.code, year: YEAR, actorId: "local", actorName: "本机用户" },
    });
    await noteChange(tx, { kind: "region", year: YEAR });
  });
  expect((await rollupOf("410300")).isComplete).toBe(true);
  expect(await reader().completeRegion.count()).toBe(1);
});
