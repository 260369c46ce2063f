import { expect, test } from "vitest";
import { certaintyOf } from "@/components/report/certainty";
import { recognisedScore } from "@/components/report/recognised-score";
import { figuresOfReport, isInDoubt } from "@/components/report/report-figure";
import { unreadParts } from "@/components/report/unread-parts";
import { type Cell, MISSING_CELL } from "@/lib/domain/cell";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Document, TextRun } from "@/lib/domain/document";
import { textPlace } from "@/lib/domain/place";

const cell = (over: Partial<Cell>): Cell => ({ ...MISSING_CELL, value: 3, absent: null, ...over });

test.each([
  [{ confidence: 1 }, "sure"],
  [{ confidence: 0.9 }, "fair"],
  [{ confidence: 0.3, doubtful: true }, "doubtful"],
  [{ confidence: null }, null],
] as const)("%o is said to be %s", (over, certainty) => {
  expect(certaintyOf(cell(over))).toBe(certainty);
});

const run = (start: number, end: number, score?: number): TextRun => ({
  start,
  end,
  page: 1,
  box: [0, 0, 1, 1],
  ...(score === undefined ? {} : { score }),
});

function documentOf(runs: TextRun[]): Document {
  const layout = { pages: [{ width: 100, height: 100 }], runs };
  return { format: "image", encoding: null, text: "12 345", blocks: [], layout };
}

test("a figure is as sure as the least sure of its characters", () => {
  const document = documentOf([run(0, 2, 0.99), run(3, 4, 0.95), run(4, 6, 0.61)]);

  expect(recognisedScore(document, textPlace(0, 2))).toBe(0.99);
  expect(recognisedScore(document, textPlace(3, 6))).toBe(0.61);
});

test("what was not recognised from an image has no score", () => {
  expect(recognisedScore(documentOf([run(0, 2)]), textPlace(0, 2))).toBeNull();
  expect(recognisedScore(documentOf([run(0, 2, 0.9)]), textPlace(3, 6))).toBeNull();
  expect(recognisedScore(documentOf([run(0, 2, 0.9)]), null)).toBeNull();
});

test("a figure that a person has corrected is in doubt no longer", () => {
  const address = "applications.new.total" as const;
  const doubtful = {
    cell: cell({ confidence: 0.3, doubtful: true }),
    value: 3,
    correction: null,
    computed: [],
  };
  const correction = { id: "c", value: 4, note: "", actor: { id: "a", name: "A" }, at: "" };
  const inDoubt = (over: Partial<typeof doubtful> | { correction: typeof correction }) => {
    const cells = { [address]: { ...doubtful, ...over } };
    const figure = figuresOfReport({ form: "form-2021", cells, findings: [] }).get(address);
    return figure !== undefined && isInDoubt(figure);
  };

  expect(inDoubt({})).toBe(true);
  expect(inDoubt({ correction })).toBe(false);
  expect(inDoubt({ cell: cell({ confidence: 1 }) })).toBe(false);
});

test("of all doubts, those about parts that were not read are told apart", () => {
  const doubt = (code: Diagnostic["code"]): Diagnostic => ({
    code,
    message: { zh: code, en: code },
    place: null,
  });

  expect(unreadParts([doubt("row-repeated"), doubt("page-unread"), doubt("label-cut")])).toEqual([
    doubt("page-unread"),
  ]);
});
