import { expect, it } from "vitest";
import type { Document } from "@/lib/domain/document";
import { linesOfDocument } from "@/lib/pipeline/text/lines";
import { TextWriter } from "@/tests/support/text-writer";

function written(write: (writer: TextWriter) => void): Document {
  const writer = new TextWriter();
  write(writer);
  return { format: "text", encoding: null, text: writer.text, blocks: writer.blocks };
}

const sample = written((writer) => {
  writer.paragraph("一、总体情况", 2);
  writer.table([
    ["规章", "", "3"],
    ["行政许可", "12", ""],
  ]);
  writer.paragraph("本年新收申请五件。");
});

it("lists paragraphs and cells in reading order, empty cells left out", () => {
  expect(linesOfDocument(sample).map(({ text }) => text)).toEqual([
    "一、总体情况",
    "规章",
    "3",
    "行政许可",
    "12",
    "本年新收申请五件。",
  ]);
});

it("says of each line whether it stands in a table, how high it is, and in which block", () => {
  const lines = linesOfDocument(sample);

  expect(lines[0]).toMatchObject({ level: 2, inTable: false, block: 0 });
  expect(lines[2]).toMatchObject({ level: null, inTable: true, block: 1 });
  expect(lines[5]).toMatchObject({ level: null, inTable: false, block: 2 });
});

it("gives the place of each line in the document's text", () => {
  for (const { text, start, end } of linesOfDocument(sample)) {
    expect(sample.text.slice(start, end)).toBe(text);
  }
});

it("of a document without blocks has none", () => {
  expect(linesOfDocument({ format: "text", encoding: null, text: "", blocks: [] })).toEqual([]);
});
