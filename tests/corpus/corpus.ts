import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Real reports with their truth, kept outside the repository; GOUJI_CORPUS names another folder. */
const CORPUS = path.resolve(process.env["GOUJI_CORPUS"] ?? "../shared/corpus");

export const isCorpusThere = existsSync(path.join(CORPUS, "seeds"));

export const ABSENT = `the corpus is not there (${CORPUS}): set GOUJI_CORPUS to its folder; none of these tests has run`;

export interface SeedTruth {
  agency: string;
  region: { code: string };
  year: number;
  form: string;
  publishedOn: string | null;
  signatory: string | null;
  cells: Record<string, number | null>;
  zeroOrBlank: string[];
  mustFind: string[];
  mustNotFind: string[];
  amountUnit?: { printed: string | null; source: string; reading: string };
}

export interface DocumentTruth {
  title: string;
  form: string;
  cells: Record<string, number | null>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

export interface Case<Truth> {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

/** The five reports as text, with all that a person found in them. */
export function seeds(): Case<SeedTruth>[] {
  if (!isCorpusThere) return [];
  const folder = path.join(CORPUS, "seeds");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      name,
      bytes: readFileSync(path.join(folder, name)),
      truth: readJson(path.join(folder, name.replace(/\.txt$/u, ".truth.json"))) as SeedTruth,
    }));
}

/** The same reports, and one with figures that are all different, in the formats that are read. */
export function documents(kinds: readonly string[]): Case<DocumentTruth>[] {
  if (!isCorpusThere) return [];
  const folder = path.join(CORPUS, "documents");
  return readdirSync(folder)
    .filter((name) => kinds.some((kind) => name.slice(3) === `.${kind}`))
    .map((name) => ({
      name,
      bytes: readFileSync(path.join(folder, name)),
      truth: readJson(path.join(folder, `${name.slice(0, 3)}.truth.json`)) as DocumentTruth,
    }));
}

/** Files made to break a reader. */
export function hostile(): { name: string; bytes: Uint8Array }[] {
  if (!isCorpusThere) return [];
  const folder = path.join(CORPUS, "hostile");
  return readdirSync(folder).map((name) => ({
    name,
    bytes: readFileSync(path.join(folder, name)),
  }));
}

/** Three of the reports as images of their pages in a PDF. */
export function scans(): Case<DocumentTruth>[] {
  if (!isCorpusThere) return [];
  const folder = path.join(CORPUS, "scans");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => ({
      name,
      bytes: readFileSync(path.join(folder, name)),
      truth: readJson(path.join(folder, `${name.slice(0, 3)}.truth.json`)) as DocumentTruth,
    }));
}
