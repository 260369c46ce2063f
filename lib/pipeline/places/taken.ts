import type { ReadReport } from "@/lib/domain/report";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges of the text that were read as something, asked for from front to back. */
export class TakenRanges {
  private readonly ranges: readonly Range[];
  private next = 0;

  constructor(ranges: readonly Range[]) {
    this.ranges = merged(ranges);
  }

  /** Whether a range touches one of them; each range asked for must begin behind the one before. */
  touches({ start, end }: Range): boolean {
    while ((this.ranges[this.next]?.end ?? Infinity) <= start) this.next += 1;
    return (this.ranges[this.next]?.start ?? Infinity) < end;
  }
}

function merged(ranges: readonly Range[]): Range[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}

/**
 * Where the report was read: figures and labels, headings, names, and statements that give a number.
 * A statement without one may have other numbers in its words.
 */
export function takenBy(
  report: Pick<ReadReport, "cells" | "claims" | "rows" | "headers" | "names" | "sections">,
): TakenRanges {
  const { claims, rows, headers, names, sections } = report;
  const places = [
    ...Object.values(report.cells).map(({ place }) => place),
    ...rows.flatMap(({ place, figuresPlace }) => [place, figuresPlace]),
    ...[...headers, ...names, ...sections].map(({ place }) => place),
    ...claims.filter(({ kind }) => kind === "number").map(({ place }) => place),
  ];
  return new TakenRanges(places.filter((place) => place !== null));
}
