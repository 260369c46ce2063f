import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import type { Candidate, TextRun } from "@/lib/domain/document";
import type { ReadReport } from "@/lib/domain/report";
import { settleDoubts } from "@/lib/pipeline/settle/settle-doubts";
import { buildReport } from "@/tests/support/build-report";

const ROW = "applications.granted";
const NEW = "applications.new.natural_person";

/** Of one unsure character: what it may be. */
type Doubt = Readonly<Record<string, number>>;

/** The report as if it had been recognised, with some single-digit figures of it not sure. */
function recognised(report: ReadReport, doubts: Readonly<Record<string, Doubt>>): ReadReport {
  const cells = { ...report.cells };
  const runs: TextRun[] = [];
  for (const [address, cell] of Object.entries(cells) as [Address, (typeof cells)[Address]][]) {
    const { place } = cell;
    if (place === null || place.start === place.end) continue;
    const candidates: Candidate[] = Object.entries(doubts[address] ?? {}).map(([text, score]) => ({
      text,
      score,
    }));
    const score = candidates[0]?.score ?? 1;
    runs.push({
      start: place.start,
      end: place.end,
      page: 1,
      box: [0, 0, 10, 10],
      score,
      ...(candidates.length === 0 ? {} : { candidates }),
    });
    if (candidates.length > 0) cells[address] = { ...cell, confidence: score, doubtful: true };
  }
  runs.sort((a, b) => a.start - b.start);
  const layout = { pages: [{ width: 595, height: 842 }], runs };
  return { ...report, cells, document: { ...report.document, layout } };
}

const settled = (report: ReadReport, doubts: Readonly<Record<string, Doubt>>) =>
  settleDoubts(recognised(report, doubts));

const codes = ({ diagnostics }: ReadReport) => diagnostics.map(({ code }) => code);

describe("a figure that the recogniser is not sure of", () => {
  const balanced = buildReport();
  const first = balanced.cells[`${ROW}.natural_person`];
  const truth = first?.value ?? 0;
  const other = truth === 8 ? 3 : 8;

  test("is good where the sums confirm what it was read as", () => {
    const report = settled(balanced, {
      [`${ROW}.natural_person`]: { [truth]: 0.6, [other]: 0.3 },
    });

    expect(report.cells[`${ROW}.natural_person`]).toMatchObject({
      value: truth,
      doubtful: false,
      confidence: 0.85,
    });
    expect(codes(report)).toEqual(codes(balanced));
  });

  test("takes the one reading with which they hold, and stays doubtful, and stays as it was read", () => {
    const misread = buildReport({ cells: { [`${ROW}.natural_person`]: other } });
    const report = settled(misread, {
      [`${ROW}.natural_person`]: { [other]: 0.6, [truth]: 0.3 },
    });

    expect(report.cells[`${ROW}.natural_person`]).toMatchObject({
      value: truth,
      printed: String(other),
      doubtful: true,
      absent: null,
    });
    expect(codes(report)).toContain("figure-settled");
  });

  test("stays as it is where no reading makes the sums hold", () => {
    const report = settled(balanced, {
      [`${ROW}.natural_person`]: { [other]: 0.6, [other + 1]: 0.3 },
    });

    expect(report.cells[`${ROW}.natural_person`]).toMatchObject({ value: truth, doubtful: true });
    expect(codes(report)).toContain("figure-doubtful");
  });

  test("stays as it is where two readings together do", () => {
    // Both 1 + 2 and 2 + 1 are 3.
    const track = "reviews.reconsideration";
    const counts = { upheld: 1, corrected: 2, other: 0, pending: 0, total: 3 };
    const cells = Object.fromEntries(
      Object.entries(counts).map(([column, count]) => [`${track}.${column}`, count]),
    );
    const report = settled(buildReport({ cells }), {
      [`${track}.upheld`]: { "1": 0.5, "2": 0.4 },
      [`${track}.corrected`]: { "2": 0.5, "1": 0.4 },
    });

    expect(codes(report).filter((code) => code === "figure-doubtful")).toHaveLength(2);
  });
});

test("nothing certain is changed, whatever the sums say", () => {
  const wrong = buildReport({ cells: { [`${ROW}.natural_person`]: 77 } });
  const report = settled(wrong, {});

  expect(report).toEqual(recognised(wrong, {}));
});

test("figures of documents with text of their own are let alone", () => {
  const report = buildReport();

  expect(settleDoubts(report)).toBe(report);
});

test("a figure beside a blank can't be told by sums", () => {
  const report = settled(
    buildReport({ cells: { "applications.carried_in.natural_person": "blank" } }),
    {
      [NEW]: { "9": 0.6, "0": 0.3 },
    },
  );

  expect(codes(report)).toContain("figure-doubtful");
});

test("a figure that its page shows in part is doubtful, and the columns beside it are not", () => {
  const report = recognised(buildReport(), { [NEW]: { "9": 0.5 } });
  const layout = {
    pages: [{ width: 595, height: 842 }],
    runs: (report.document.layout?.runs ?? []).map(({ start, end, page, box, score }) => ({
      start,
      end,
      page,
      box,
      ...(score === 1 ? {} : { score: 0.5 }),
    })),
  };
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([address, cell]) => [
      address,
      { ...cell, method: "counted" as const, place: cell.place && { ...cell.place, page: 1 } },
    ]),
  );
  const settledReport = settleDoubts({
    ...report,
    cells,
    document: { ...report.document, layout },
  });

  const doubtful = Object.entries(settledReport.cells).filter(([, cell]) => cell.doubtful);
  expect(doubtful.map(([address]) => address)).toEqual([NEW]);
  expect(settledReport.diagnostics.map(({ message }) => message.en)).toContainEqual(
    expect.stringContaining("a part of the figure alone"),
  );
});
