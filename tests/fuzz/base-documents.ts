import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { projectPath } from "@/scripts/project-path";
import { documents } from "@/tests/corpus/corpus";
import { flatOpcFile } from "@/tests/support/flat-word-files";

const FIXTURES = projectPath("tests/fixtures/documents");
/** A few of the samples have all the layouts that are written by ourselves. */
const SAMPLES = 12;

function written(): Uint8Array[] {
  const files: Uint8Array[] = [];
  for (const { bytes } of sampleReports()) {
    files.push(bytes);
    if (files.length === SAMPLES) break;
  }
  return files;
}

/**
 * Good documents of all formats, to be spoilt: samples as we write them, files that LibreOffice and
 * Chromium made of samples and, where it is there, one of the corpus in every format.
 */
export function baseDocuments(kinds: readonly string[]): Uint8Array[] {
  const made = readdirSync(FIXTURES).map((name) => readFileSync(path.join(FIXTURES, name)));
  const flat = flatOpcFile(readFileSync(path.join(FIXTURES, "converted.docx")));
  const real = documents(kinds)
    .filter(({ name }) => name.startsWith("003"))
    .map(({ bytes }) => bytes);
  return [...written(), ...made, flat, ...real].map((bytes) => new Uint8Array(bytes));
}
