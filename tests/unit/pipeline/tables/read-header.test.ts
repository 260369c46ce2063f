import { describe, expect, it } from "vitest";
import { formById } from "@/lib/form/catalogue";
import { label } from "@/lib/form/label";
import { LabelVocabulary } from "@/lib/pipeline/tables/label-vocabulary";
import { readHeader } from "@/lib/pipeline/tables/read-header";
import type { SourceRow } from "@/lib/pipeline/tables/source-row";
import { type CellSpec, sourceRowsOf } from "@/tests/support/source-rows";

const APPLICANTS = new LabelVocabulary(formById("form-2021").applications.columns);
const GROUPS = new LabelVocabulary([
  { id: "applicants", label: label("申请人情况", "Applicants") },
  { id: "organisations", label: label("法人或其他组织", "Organisations") },
]);

function headingsOf(rows: readonly SourceRow[]) {
  return readHeader(rows, APPLICANTS, GROUPS).map(({ row, column, match, pieces }) => ({
    row,
    column,
    match,
    printed: pieces.map(({ text }) => text).join("|"),
  }));
}

const columnsOf = (...rows: readonly (readonly CellSpec[])[]) =>
  headingsOf(sourceRowsOf(rows)).map(({ column }) => column);

const ALL = [
  "natural_person",
  "business",
  "research",
  "public_welfare",
  "legal_service",
  "other",
  "total",
];
const ORGANISATIONS: readonly CellSpec[] = [
  ["商业企业", 2],
  ["科研机构", 3],
  ["社会公益组织", 4],
  ["法律服务机构", 5],
  ["其他", 6],
];

describe("the headings of a table", () => {
  it("are those of the columns alone, not of the groups above them", () => {
    const columns = columnsOf(
      [
        ["", 0],
        ["申请人情况", 1, 7],
      ],
      [
        ["自然人", 1],
        ["法人或其他组织", 2, 5],
      ],
      [...ORGANISATIONS, ["总计", 7]],
    );

    expect(columns).toEqual(ALL);
  });

  it("are in reading order, and say in which words they are printed", () => {
    expect(headingsOf(sourceRowsOf([["总计", "公民", "其它（人）", "备注", "3"]]))).toEqual([
      { row: null, column: "total", match: "official", printed: "总计" },
      { row: null, column: "natural_person", match: "variant", printed: "公民" },
      { row: null, column: "other", match: "variant", printed: "其它（人）" },
    ]);
  });

  it("are none where no word heads a column", () => {
    expect(columnsOf(["信息内容", "本年制发件数"], ["", "/", "3"])).toEqual([]);
    expect(columnsOf()).toEqual([]);
  });
});

describe("a heading that is broken over rows", () => {
  it("is put together of its halves", () => {
    const rows = sourceRowsOf([
      ["自然", "商业", "科研机构"],
      ["人", "企业"],
    ]);

    expect(headingsOf(rows)).toEqual([
      { row: null, column: "natural_person", match: "official", printed: "自然|人" },
      { row: null, column: "business", match: "official", printed: "商业|企业" },
      { row: null, column: "research", match: "official", printed: "科研机构" },
    ]);
  });

  it("takes the half in its own column before one that stands first", () => {
    const rows = sourceRowsOf([
      [["法律服务", 2]],
      [
        ["组织", 1],
        ["机构", 2],
      ],
    ]);

    expect(headingsOf(rows)).toEqual([
      { row: null, column: "legal_service", match: "official", printed: "法律服务|机构" },
    ]);
  });

  it("is not made of two pieces of one row", () => {
    expect(columnsOf(["自然", "人"])).toEqual([]);
  });
});

describe("a group's heading that is broken over rows", () => {
  const header = (...group: readonly string[]) => {
    const above = group.slice(0, -1).map((text): CellSpec[] => [[text, 2, 5]]);
    const last = group.slice(-1).map((text): CellSpec => [text, 2, 5]);
    return columnsOf([["自然人", 1], ...(above.shift() ?? [])], ...above, last, [
      ...ORGANISATIONS,
      ["总计", 7],
    ]);
  };

  it("in two does not become the column 其他", () => {
    expect(header("法人或", "其他组织")).toEqual(ALL);
    expect(header("法人或其他", "组织")).toEqual(ALL);
  });

  it("in three does not become the column 其他", () => {
    expect(header("法人或", "其他", "组织")).toEqual(ALL);
  });

  it("leaves 其他组织 a heading where no group begins above it", () => {
    expect(columnsOf(["自然人", "商业企业"], [["其他组织", 3]])).toEqual([
      "natural_person",
      "business",
      "other",
    ]);
  });
});

it("a header longer than any form's is read as far as a form's goes", () => {
  const words = Array.from({ length: 151 }, (_, index) => (index === 150 ? "总计" : "备注"));

  expect(columnsOf(words)).toEqual([]);
  expect(columnsOf(words.slice(1))).toEqual(["total"]);
});
