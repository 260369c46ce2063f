import { StepFailed } from "@/scripts/step-failed";
import type { PageWeight } from "./page-weights";

/** What a page may make the browser fetch of scripts, compressed, before it is whole: in bytes. */
export const BUDGET = 240_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The list of pages with their weights, as lines for a person. */
export function weightLines(weights: readonly PageWeight[]): string[] {
  const width = Math.max(0, ...weights.map(({ path }) => path.length));
  return [
    `Scripts of each page, compressed; no page may have more than ${kilobytes(BUDGET)}:`,
    ...weights.map(({ path, bytes }) => `  ${path.padEnd(width)}  ${kilobytes(bytes).padStart(9)}`),
  ];
}

/** @throws {StepFailed} that names the pages that are too heavy */
export function holdBudget(weights: readonly PageWeight[]): void {
  const over = weights.filter(({ bytes }) => bytes > BUDGET);
  if (over.length === 0) return;
  const named = over.map(({ path, bytes }) => `${path} (${kilobytes(bytes)})`).join(", ");
  throw new StepFailed(`Pages fetch more scripts than ${kilobytes(BUDGET)}: ${named}.`);
}
