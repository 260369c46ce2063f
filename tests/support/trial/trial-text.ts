import { encode } from "./trial-html";
import { trialBlocks, type TrialReport } from "./trial-report";
import type { TrialTable } from "./trial-tables";

/** The report as lines of text, its tables written as told. */
export function textOf(report: TrialReport, table: (each: TrialTable) => string): string {
  return trialBlocks(report)
    .map((block) => (block.kind === "table" ? table(block.table) : block.text))
    .join("\n");
}

export function textFile(report: TrialReport, table: (each: TrialTable) => string): Uint8Array {
  return encode(`${textOf(report, table)}\n`);
}
