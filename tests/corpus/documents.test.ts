import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { readReport } from "@/lib/pipeline/read-report";
import { ABSENT, documents, isCorpusThere } from "./corpus";

/** The kinds of file that are read, with the format each is recognised as. */
const KINDS: Record<string, string> = {
  html: "html",
  "gb18030.html": "html",
  txt: "text",
  "gb18030.txt": "text",
  md: "markdown",
  docx: "docx",
  "pandoc.docx": "docx",
  doc: "doc",
  wps: "doc",
  odt: "odt",
  xlsx: "xlsx",
};

if (!isCorpusThere) test.skip(ABSENT);

describe.runIf(isCorpusThere)("the same reports in every format", () => {
  const cases = documents(Object.keys(KINDS));

  test("five reports in each kind of file are there", () => {
    expect(cases).toHaveLength(5 * Object.keys(KINDS).length);
  });

  test.each(cases)("every figure of $name is right", async ({ name, bytes, truth }) => {
    const result = await readReport(bytes);
    if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
    const { report } = result;
    expect(report.format).toBe(KINDS[name.slice(4)]);
    expect(report.form).toBe(truth.form);
    expect(Object.keys(report.cells).sort()).toEqual(Object.keys(truth.cells).sort());
    const wrong = Object.entries(truth.cells).filter(
      ([address, expected]) => (report.cells[address as Address]?.value ?? null) !== expected,
    );
    expect(wrong).toEqual([]);
  });

  test.each(cases)("every figure of $name stands where its place says", async ({ bytes }) => {
    const result = await readReport(bytes);
    if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
    const { cells, document } = result.report;
    for (const { place, printed } of Object.values(cells)) {
      if (place !== null) expect(document.text.slice(place.start, place.end)).toBe(printed);
    }
  });
});
