import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import { PROGRAM_VERSION } from "@/lib/server/program-version";
import { plainText } from "./plain-text";

const TEXT_LENGTH = 300;

const textOrNull = (text: string | null) => (text === null ? null : plainText(text, TEXT_LENGTH));

/** How many of the form's figures a report gives. */
export function figureCounts(reading: ReadReport): { read: number; expected: number } {
  const figures = reading.form === null ? [] : figuresOfForm(reading.form);
  const read = figures.filter(({ address }) => (reading.cells[address]?.value ?? null) !== null);
  return { read: read.length, expected: figures.length };
}

/** What a report's own row keeps of its reading. */
export function reportColumns(reading: ReadReport) {
  const { read, expected } = figureCounts(reading);
  return {
    form: reading.form,
    title: textOrNull(reading.title),
    publishedOn: reading.publishedOn,
    signatory: textOrNull(reading.signatory),
    programVersion: PROGRAM_VERSION,
    figuresRead: read,
    figuresExpected: expected,
    isPartial: reading.status === "partial",
  };
}
