/** A range of a document's text, as offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const RANGE = /^(\d{1,8})-(\d{1,8})$/u;

/** The range that an address line names as `?at=120-126`; null where it names none of the text. */
export function textRangeOf(raw: string | string[] | undefined, length: number): TextRange | null {
  const [, first, last] = RANGE.exec(typeof raw === "string" ? raw : "") ?? [];
  const [start, end] = [Number(first), Math.min(Number(last), length)];
  return start < end ? { start, end } : null;
}

/** The address of a report at a range of its text. */
export function reportAt(reportId: string, range: TextRange | null): string {
  return range === null
    ? `/reports/${reportId}`
    : `/reports/${reportId}?at=${range.start}-${range.end}`;
}
