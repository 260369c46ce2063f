import { expect, test } from "vitest";
import { RECORDED } from "./recorded-seeds";
import { runFuzz } from "./run-fuzz";

/** All kinds of file of the corpus. */
const KINDS = [
  "html",
  "gb18030.html",
  "txt",
  "md",
  "docx",
  "pandoc.docx",
  "doc",
  "odt",
  "xlsx",
  "pdf",
  "chrome.pdf",
];
const COUNT = Number(process.env["FUZZ"] ?? 2_000);
const FIRST = Number(process.env["FUZZ_FROM"] ?? 1);

test(`${COUNT} spoilt documents, from seed ${FIRST} on, end no reader and mislead none`, async () => {
  const report = await runFuzz(KINDS, FIRST, COUNT);
  const { outcomes, slowest, memory } = report;
  console.log(JSON.stringify({ outcomes, slowest, megabytes: Math.round(memory / 2 ** 20) }));

  expect(report.faults).toEqual([]);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(COUNT);
});

test.each(RECORDED)("seed %i, once a fault, is none", async (seed) => {
  expect((await runFuzz(KINDS, seed, 1)).faults).toEqual([]);
});
