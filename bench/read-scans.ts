import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadRecogniser } from "@/lib/ocr/load-recogniser";
import { readReport } from "@/lib/pipeline/read-report";
import { ABSENT, isCorpusThere, scans } from "@/tests/corpus/corpus";
import { milliseconds, printTable } from "./print-table";
import { isInstalled } from "./reference-program";

/** What it reads: printed Chinese, with places, as ours does. */
const TESSERACT = { name: "tesseract", args: ["-l", "chi_sim", "tsv"] };
const PICTURES = { name: "pdftoppm", args: ["-r", "300", "-png"] };

function run(name: string, args: readonly string[]): void {
  const { status } = spawnSync(name, args);
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} failed`);
}

/** Milliseconds that the reference takes for a scan's pages, one process a page; their pictures are made before. */
function tesseractTime(scan: Uint8Array): { readonly pages: number; readonly time: number } {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-bench-"));
  try {
    const file = path.join(folder, "scan.pdf");
    writeFileSync(file, scan);
    run(PICTURES.name, [...PICTURES.args, file, path.join(folder, "page")]);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
    const start = performance.now();
    for (const page of pages)
      run(TESSERACT.name, [path.join(folder, page), path.join(folder, page), ...TESSERACT.args]);
    return { pages: pages.length, time: performance.now() - start };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Scans, from bytes to figures, against a recogniser that only turns pictures of the pages into words. */
export async function benchReadScans(): Promise<void> {
  const recogniser = isCorpusThere ? await loadRecogniser() : null;
  const lacking = [
    [isCorpusThere, ABSENT],
    [recogniser !== null, "the recogniser's packages are not installed"],
    [isInstalled(TESSERACT) && isInstalled(PICTURES), "tesseract or pdftoppm is not installed"],
  ] as const;
  const reason = lacking.find(([isThere]) => !isThere)?.[1];
  if (reason !== undefined || recogniser === null) {
    console.log(`\nReading scans: not measured; ${reason}`);
    return;
  }
  const rows: string[][] = [];
  for (const { name, bytes } of scans()) {
    const start = performance.now();
    if (!(await readReport(bytes, recogniser)).ok) throw new Error(`${name} is not read`);
    const ours = performance.now() - start;
    const { pages, time } = tesseractTime(bytes);
    rows.push([
      name,
      String(pages),
      milliseconds(ours / pages),
      milliseconds(time / pages),
      `${(ours / time).toFixed(3)} x`,
    ]);
  }
  await recogniser.close();
  printTable(
    "Reading a scan, ms a page (one run, models loaded). Reference: tesseract, a process each page",
    ["scan", "pages", "ours", "tesseract", "ours / reference"],
    rows,
  );
}
