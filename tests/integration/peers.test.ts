import { expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { reader, write } from "@/lib/server/db";
import { getPeers } from "@/lib/server/queries/peers/get-peers";
import { getPeerSpreads } from "@/lib/server/queries/peers/get-peer-spreads";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import {
  arrivalOf,
  readingOf,
  REVIEWER,
  storeBuilt,
  storeWithin,
} from "@/tests/support/stored-report";

useFreshDatabase();

const NAMES = "甲乙丙丁戊己庚辛";
const nameOf = (index: number) => `洛阳市${NAMES.charAt(index)}山区财政局`;
const DISTRICT = { code: "410303", name: "河南省洛阳市西工区" };
const PENALTIES: Address = "disclosure.penalties.decisions";

/** As PERCENTILE.INC of a spreadsheet. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

type Cells = Readonly<Record<Address, number | "blank">>;

async function storeEach(cells: readonly Cells[]): Promise<void> {
  for (const [index, each] of cells.entries()) {
    await storeBuilt({ agency: nameOf(index), region: DISTRICT, cells: each });
  }
}

async function peersOf(index: number) {
  const agency = await reader().agency.findFirstOrThrow({ where: { name: nameOf(index) } });
  return getPeers(REVIEWER, { agency: agencyRef(agency), year: 2020, drawn: ["penalties"] });
}

const withPenalties = (values: readonly (number | "blank")[]) =>
  values.map((value) => ({ [PENALTIES]: value }));

test("a body stands among its peers: their median and middle half, and its place", async () => {
  const values = [30, 0, 12, 12, 7, 1000, 0];
  await storeEach(withPenalties(values));
  const { group, peers, standings, bands } = await peersOf(2);
  expect(group).toEqual({ kind: "finance", level: "county", region: null, isSample: false });
  expect(peers).toBe(6);
  const standing = standings.penalties;
  expect(standing?.place).toBe(3);
  expect(standing?.spread).toMatchObject({ year: 2020, bodies: 7 });
  expect(standing?.spread.mean).toBeCloseTo(1061 / 7, 6);
  for (const [name, share] of [
    ["min", 0],
    ["p10", 0.1],
    ["p25", 0.25],
    ["median", 0.5],
    ["p75", 0.75],
    ["p90", 0.9],
    ["max", 1],
  ] as const) {
    expect([name, standing?.spread.quantiles[name]]).toEqual([
      name,
      expect.closeTo(percentile(values, share), 6),
    ]);
  }
  expect((await peersOf(3)).standings.penalties?.place).toBe(3);
  expect((await peersOf(5)).standings.penalties?.place).toBe(1);
  expect((await peersOf(1)).standings.penalties?.place).toBe(6);
  expect(bands).toEqual([standing?.spread]);
});

test("with fewer than five peers it says so and shows none of it", async () => {
  await storeEach(withPenalties([1, 2, 3, 4, 5]));
  expect(await peersOf(0)).toMatchObject({ peers: 4, standings: {}, bands: [] });
});

test("an indicator that fewer than five bodies have is not told, and a blank takes no place", async () => {
  await storeEach(withPenalties([1, 2, 3, 4, "blank", "blank"]));
  const few = await peersOf(0);
  expect(few.peers).toBe(5);
  expect(few.standings.penalties).toBeUndefined();
  expect(few.standings.licences?.spread.bodies).toBe(6);

  await storeBuilt({ agency: nameOf(6), region: DISTRICT, cells: { [PENALTIES]: 9 } });
  expect((await peersOf(4)).standings.penalties).toMatchObject({
    place: null,
    spread: { bodies: 5 },
  });
});

test("rates of few cases neither count nor take a place", async () => {
  const handled = (total: number, granted: number): Cells => ({
    "applications.handled.total": total,
    "applications.granted.total": granted,
    "applications.partly_granted.total": 0,
  });
  await storeEach([
    handled(100, 50),
    handled(40, 10),
    handled(50, 20),
    handled(60, 60),
    handled(30, 3),
    handled(2, 2),
  ]);
  const { standings } = await peersOf(0);
  expect(standings["disclosure-rate"]).toMatchObject({ place: 2, spread: { bodies: 5 } });
  expect(standings["disclosure-rate"]?.spread.quantiles).toMatchObject({ median: 0.4, max: 1 });
  expect((await peersOf(5)).standings["disclosure-rate"]?.place).toBeNull();
});

test("samples, other levels and older versions are no peers; amounts are in CNY 10,000", async () => {
  const amount = (value: number): Cells => ({ "disclosure.procurement.amount": value });
  await storeBuilt({ agency: nameOf(0), region: DISTRICT, cells: amount(9_999) });
  await storeEach([1.5, 2.5, 3.5, 4.5, 5.5].map(amount));
  await storeBuilt({
    agency: "洛阳市财政局",
    region: { code: "410300", name: "河南省洛阳市" },
    cells: amount(7_000),
  });
  const reading = readingOf({ agency: nameOf(7), region: DISTRICT, cells: amount(8_000) });
  await write((tx) => storeWithin(tx, arrivalOf(reading, { isSample: true })));
  const [spread] = await getPeerSpreads({
    group: { kind: "finance", level: "county", region: "4103", isSample: false },
    metrics: ["procurement-amount"],
    years: [2020],
  });
  expect(spread).toMatchObject({ bodies: 5, mean: 3.5, quantiles: { min: 1.5, max: 5.5 } });
  const elsewhere = { kind: "finance", level: "county", region: "11", isSample: false } as const;
  expect(await getPeerSpreads({ group: elsewhere, metrics: ["penalties"], years: null })).toEqual(
    [],
  );
});

test("a body of no known kind has no peers", async () => {
  await storeBuilt({ agency: "洛阳市某某中心", region: null });
  const agency = await reader().agency.findFirstOrThrow();
  const view = await getPeers(REVIEWER, { agency: agencyRef(agency), year: 2020, drawn: [] });
  expect(view).toMatchObject({ group: null, peers: 0, standings: {} });
});
