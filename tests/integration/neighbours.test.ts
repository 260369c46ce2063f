import { beforeEach, describe, expect, test } from "vitest";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { moveReport } from "@/lib/server/commands/move-report";
import { reader, write } from "@/lib/server/db";
import { judgeSomeStale } from "@/lib/server/ingest/stale-reports";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { LONG_PROSE, proseOf } from "@/tests/support/own-prose";
import type { ReportOverrides } from "@/tests/support/report-overrides";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const PENALTIES = "disclosure.penalties.decisions";

const rulesOf = async (reportId: string) =>
  (
    await reader().finding.findMany({
      where: { reportId, retiredAt: null, isLive: true },
      select: { rule: true },
    })
  ).map(({ rule }) => rule);

const messagesOf = async (reportId: string, rule: string): Promise<string[]> =>
  (await reader().finding.findMany({ where: { reportId, rule, retiredAt: null } })).map(
    ({ content }) => content,
  );

const staleIds = async () =>
  (await reader().report.findMany({ where: { isStale: true } })).map(({ id }) => id).sort();

async function settle(): Promise<void> {
  while ((await judgeSomeStale()) > 0);
}

/** A report of a body of its own, with figures of its own. */
const bodyReport = (
  agency: string,
  count: number,
  besides: ReportOverrides = {},
): ReportOverrides => ({
  form: "form-2021",
  agency,
  region: null,
  overview: `${agency}。`,
  ...besides,
  cells: { [PENALTIES]: count, ...besides.cells },
});

describe("copied text", () => {
  const first = bodyReport("示例市水务局", 41, { overview: `开头。\n${proseOf(0, 1, 2, 3)}` });
  const second = bodyReport("样板市财政局", 87, { overview: `起首。\n${proseOf(1, 2, 3)}` });

  test("is found in a report that comes later, and then in the one that was there", async () => {
    const there = await storeBuilt(first);
    const later = await storeBuilt(second);

    expect(await rulesOf(later)).toContain("copied-text");
    expect(await rulesOf(there)).not.toContain("copied-text");
    expect(await staleIds()).toEqual([there]);

    await settle();
    expect(await staleIds()).toEqual([]);
    expect((await messagesOf(there, "copied-text"))[0]).toContain("样板市财政局（2022 年）");
  });

  test("goes when the other report is corrected, and the decision stays in its history", async () => {
    const there = await storeBuilt(first);
    const later = await storeBuilt(second);
    await settle();
    const finding = await reader().finding.findFirstOrThrow({
      where: { reportId: there, rule: "copied-text" },
    });
    await decideFinding(REVIEWER, {
      findingId: finding.id,
      revision: 0,
      verdict: "confirmed",
      note: "",
    });

    const corrected = await storeBuilt({ ...second, overview: `起首。\n${proseOf(6, 7, 8)}` });
    expect(await staleIds()).toEqual([there]);
    await settle();

    expect(await reader().textPrint.count({ where: { reportId: later } })).toBe(0);
    expect(await rulesOf(corrected)).not.toContain("copied-text");
    const kept = await reader().finding.findUniqueOrThrow({
      where: { id: finding.id },
      include: { decisions: true },
    });
    expect(kept.retiredAt).not.toBeNull();
    expect(kept.state).toBe("confirmed");
    expect(kept.decisions.map(({ verdict }) => verdict)).toEqual(["confirmed"]);
  });

  test("is nothing between the years of one body", async () => {
    await storeBuilt(first);
    const next = await storeBuilt({ ...first, year: 2023, cells: { [PENALTIES]: 44 } });

    expect(await reader().textPrint.count({ where: { reportId: next } })).toBeGreaterThan(3);
    expect(await rulesOf(next)).not.toContain("copied-text");
  });

  test("is nothing where so many bodies have the words that they are common", async () => {
    const names = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".split("");
    const ids: string[] = [];
    for (const [index, name] of names.entries()) {
      ids.push(
        await storeBuilt(
          bodyReport(`${name}山市水务局`, index + 3, {
            overview: `${name}。\n${proseOf(0, 1, 2)}`,
          }),
        ),
      );
    }
    expect(await rulesOf(ids[20] ?? "")).toContain("copied-text");
    expect(await rulesOf(ids[21] ?? "")).not.toContain("copied-text");

    await settle();
    for (const id of ids) expect(await rulesOf(id)).not.toContain("copied-text");
  });
});

test("identical figures are found in both reports, and go when one is corrected", async () => {
  const there = await storeBuilt(bodyReport("示例市水务局", 41));
  const later = await storeBuilt(bodyReport("样板市财政局", 41));
  expect(await rulesOf(later)).toContain("identical-figures");
  await settle();
  expect(await rulesOf(there)).toContain("identical-figures");

  await correctCell(REVIEWER, {
    reportId: later,
    address: PENALTIES,
    correction: { value: 42 },
    note: "",
  });
  await settle();
  expect(await rulesOf(later)).not.toContain("identical-figures");
  expect(await rulesOf(there)).not.toContain("identical-figures");
});

test("peers are compared once nine bodies alike have reported", async () => {
  const names = "甲乙丙丁戊己庚辛".split("");
  const outlier = await storeBuilt(bodyReport("壬山市水务局", 90_000));
  for (const [index, name] of names.entries()) {
    expect(await rulesOf(outlier)).not.toContain("peer-outlier");
    await storeBuilt(bodyReport(`${name}山市水务局`, 80 + index * 7));
    await settle();
  }

  expect((await messagesOf(outlier, "peer-outlier"))[0]).toContain(
    "行政处罚 · 本年处理决定数量 90000，8 个同类机关（市级水利）的中位数是 104.5",
  );
});

test("a government is held against its bodies only when a person says they are all there", async () => {
  const region = { code: "990100", name: "示例省示例市" };
  const government = await storeBuilt(bodyReport("示例市人民政府", 10, { region }));
  await storeBuilt(bodyReport("示例市水务局", 41, { region }));
  await settle();
  expect(await rulesOf(government)).not.toContain("region-sum");

  await write((tx) =>
    tx.completeRegion.create({
      data: { regionCode: region.code, year: 2022, actorId: "local", actorName: "x" },
    }),
  );
  await storeBuilt(bodyReport("示例市财政局", 52, { region }));
  expect(await staleIds()).toContain(government);
  await settle();

  const [finding = ""] = await messagesOf(government, "region-sum");
  expect(finding).toContain("政府 30 < 各机关之和 60");
  expect(finding).toContain(PENALTIES);
});

describe.each([
  ["the earlier year first", [2022, 2023]],
  ["the later year first", [2023, 2022]],
])("repeated text and carry-over, %s", (_order, years) => {
  test("are found in the later year alone", async () => {
    const ids = new Map<number, string>();
    for (const year of years) {
      ids.set(
        year,
        await storeBuilt(bodyReport("示例市水务局", year, { year, overview: LONG_PROSE })),
      );
    }

    expect(await rulesOf(ids.get(2022) ?? "")).not.toContain("repeated-text");
    expect(await rulesOf(ids.get(2023) ?? "")).toContain("repeated-text");
  });
});

test("a report that is moved to another body is compared anew in both places", async () => {
  const there = await storeBuilt(bodyReport("示例市水务局", 41));
  const later = await storeBuilt(bodyReport("样板市财政局", 41));
  await settle();
  expect(await rulesOf(there)).toContain("identical-figures");

  await moveReport(REVIEWER, { reportId: later, agency: null, year: 2023 });
  await settle();
  expect(await rulesOf(there)).not.toContain("identical-figures");
});

describe("judging what is stale", () => {
  let ids: string[];

  beforeEach(async () => {
    ids = [];
    for (const name of "甲乙丙丁".split("")) {
      ids.push(await storeBuilt(bodyReport(`${name}山市水务局`, 30 + ids.length)));
    }
    await write((tx) => tx.report.updateMany({ data: { isStale: true } }));
  });

  test("takes a few at a time, and begins nothing anew of itself", async () => {
    expect(await judgeSomeStale()).toBe(3);
    expect((await staleIds()).length).toBe(1);
    expect(await judgeSomeStale()).toBe(1);
    expect(await judgeSomeStale()).toBe(0);
  });

  test("waits as long as an upload does", async () => {
    await write(async (tx) => {
      const batch = await tx.uploadBatch.create({
        data: { kind: "upload", actorId: "local", actorName: "x" },
      });
      const source = await tx.sourceFile.findFirstOrThrow();
      await tx.upload.create({
        data: { batchId: batch.id, fileName: "a.txt", sourceSha256: source.sha256 },
      });
    });

    expect(await judgeSomeStale()).toBe(0);
    expect((await staleIds()).length).toBe(4);
  });

  test("does what was cut off again: the flag falls with the judgement", async () => {
    const [first = ""] = ids;
    await expect(
      write(async (tx) => {
        await tx.report.updateMany({ where: { id: first }, data: { isStale: false } });
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");

    expect(await staleIds()).toContain(first);
  });

  test("is not held up by a report that can't be judged", async () => {
    const [first = ""] = ids;
    await write((tx) =>
      tx.reportReading.updateMany({
        where: { reportId: first },
        data: { reading: Uint8Array.from([1, 2, 3]) },
      }),
    );

    await judgeSomeStale();
    await settle();

    expect(await staleIds()).toEqual([]);
  });
});
