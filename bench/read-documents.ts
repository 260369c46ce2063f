import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readReport } from "@/lib/pipeline/read-report";
import { ABSENT, type Case, documents, isCorpusThere, seeds } from "@/tests/corpus/corpus";
import { milliseconds, printTable } from "./print-table";
import { timed } from "./timing";

const OURS = { warmUps: 5, runs: 30 };
/** A process each time, as pandoc is used. */
const PANDOC = { warmUps: 1, runs: 10 };

function pandocVersion(): string | null {
  const { status, stdout } = spawnSync("pandoc", ["--version"], { encoding: "utf8" });
  return status === 0 ? (stdout.split("\n")[0] ?? "pandoc") : null;
}

async function pandocTime(name: string, bytes: Uint8Array, folder: string): Promise<number> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { median } = await timed(PANDOC, () => {
    const { status } = spawnSync("pandoc", [file, "--to", "html", "--output", `${file}.out`]);
    if (status !== 0) throw new Error(`pandoc could not convert ${name}`);
  });
  return median;
}

async function row(
  { name, bytes }: Pick<Case<unknown>, "name" | "bytes">,
  folder: string | null,
): Promise<string[]> {
  const { median, p95 } = await timed(OURS, async () => {
    if (!(await readReport(bytes)).ok) throw new Error(`${name} is not read`);
  });
  const reference =
    folder === null || name.endsWith(".txt") ? null : await pandocTime(name, bytes, folder);
  return [
    name,
    milliseconds(median),
    milliseconds(p95),
    reference === null ? "-" : milliseconds(reference),
    reference === null ? "-" : `${(median / reference).toFixed(3)} x`,
  ];
}

/** From bytes to figures, in one process, against pandoc turning the same HTML and DOCX into HTML. */
export async function benchReadDocuments(): Promise<void> {
  if (!isCorpusThere) {
    console.log(`\nReading documents: not measured; ${ABSENT}`);
    return;
  }
  const version = pandocVersion();
  const folder = version === null ? null : mkdtempSync(path.join(tmpdir(), "gouji-bench-"));
  try {
    const rows: string[][] = [];
    for (const document of [...seeds(), ...documents(["html", "docx"])]) {
      rows.push(await row(document, folder));
    }
    printTable(
      `Reading a report, ms (${OURS.runs} runs, warm). Reference: ${version ?? "pandoc is not installed, so there is none"}, start of its process included, median of ${PANDOC.runs}`,
      ["document", "median", "p95", "pandoc", "ours / pandoc"],
      rows,
    );
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}
