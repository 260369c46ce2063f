import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readReport } from "@/lib/pipeline/read-report";
import { ABSENT, type Case, documents, isCorpusThere, seeds } from "@/tests/corpus/corpus";
import { milliseconds, printTable } from "./print-table";
import {
  isInstalled,
  PANDOC,
  PDFTOTEXT,
  REFERENCE_RUNS,
  type ReferenceProgram,
  referenceTime,
} from "./reference-program";
import { timed } from "./timing";

const OURS = { warmUps: 5, runs: 30 };

/** What reads a kind of file, by the end of its name; text has no reference, and DOC none that is free of a start of seconds. */
const REFERENCES: readonly (readonly [string, ReferenceProgram])[] = [
  [".pdf", PDFTOTEXT],
  [".docx", PANDOC],
  [".odt", PANDOC],
  [".html", PANDOC],
];
const KINDS = ["html", "docx", "odt", "xlsx", "doc", "pdf", "chrome.pdf"];

function referenceOf(name: string): ReferenceProgram | undefined {
  return REFERENCES.find(([end]) => name.endsWith(end))?.[1];
}

type Document = Pick<Case<unknown>, "name" | "bytes">;

async function row(document: Document, folder: string): Promise<string[]> {
  const { name, bytes } = document;
  const { median, p95 } = await timed(OURS, async () => {
    if (!(await readReport(bytes)).ok) throw new Error(`${name} is not read`);
  });
  const program = referenceOf(name);
  const reference =
    program === undefined || !isInstalled(program)
      ? null
      : await referenceTime(program, document, folder);
  return [
    name,
    milliseconds(median),
    milliseconds(p95),
    program?.name ?? "-",
    reference === null ? "-" : milliseconds(reference),
    reference === null ? "-" : `${(median / reference).toFixed(3)} x`,
  ];
}

/** From bytes to figures, in one process, against programs that only turn the same files into text. */
export async function benchReadDocuments(): Promise<void> {
  if (!isCorpusThere) {
    console.log(`\nReading documents: not measured; ${ABSENT}`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-bench-"));
  try {
    const rows: string[][] = [];
    for (const document of [...seeds(), ...documents(KINDS)])
      rows.push(await row(document, folder));
    printTable(
      `Reading a report, ms (${OURS.runs} runs, warm). References: a process each time, its start included, median of ${REFERENCE_RUNS.runs}`,
      ["document", "median", "p95", "reference", "its ms", "ours / reference"],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
