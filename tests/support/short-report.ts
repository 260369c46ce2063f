import type { Claim } from "@/lib/domain/claim";
import type { ReadReport } from "@/lib/domain/report";
import { readText } from "@/lib/pipeline/extract/text/text";
import { readNow } from "@/tests/support/read-now";
import { type Line, linesOfDocument } from "@/lib/pipeline/text/lines";

/** The lines of a plain text, as the stages after extraction are given them. */
export function linesIn(text: string): Line[] {
  return linesOfDocument(readText({ text, encoding: "utf-8", replaced: 0 }));
}

/** What is marked in a text, or null where nothing is. */
export function wordsAt(text: string, place: { start: number; end: number } | null): string | null {
  return place === null ? null : text.slice(place.start, place.end);
}

/** Read a plain text that must be a report. */
export function readPlainText(text: string): ReadReport {
  const result = readNow(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
  return result.report;
}

interface Setting {
  /** The body that reports on 2020. */
  readonly body?: string;
  /** The heading above the prose, without the line's end. */
  readonly heading?: string;
}

/** What a report whose only prose is this one states, by reading it whole. */
export function claimsIn(prose: string, setting: Setting = {}): Claim[] {
  const { body = "鹤岗市水务局", heading = "一、总体情况" } = setting;
  return readPlainText(`${body}2020年政府信息公开工作年度报告\n${heading}\n${prose}\n`).claims;
}

/** Topic and value of each claim, which is what most tests are about. */
export function figuresIn(prose: string, setting: Setting = {}): [string, number | null][] {
  return claimsIn(prose, setting).map(({ about, value }) => [about, value]);
}
