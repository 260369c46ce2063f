import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { timed } from "./timing";

/** A process each time, as these programs are used. */
export const REFERENCE_RUNS = { warmUps: 1, runs: 10 };

/** A program that does something like our reading, to stand beside it. */
export interface ReferenceProgram {
  readonly name: string;
  readonly args: (file: string) => readonly string[];
}

export const PANDOC: ReferenceProgram = {
  name: "pandoc",
  args: (file) => [file, "--to", "html", "--output", `${file}.out`],
};
export const PDFTOTEXT: ReferenceProgram = {
  name: "pdftotext",
  args: (file) => ["-bbox", file, `${file}.out`],
};

export function isInstalled({ name }: Pick<ReferenceProgram, "name">): boolean {
  return spawnSync(name, ["-v"]).error === undefined;
}

/** Milliseconds that a program takes for a document, its own start included; the median. */
export async function referenceTime(
  { name, args }: ReferenceProgram,
  document: { readonly name: string; readonly bytes: Uint8Array },
  folder: string,
): Promise<number> {
  const file = path.join(folder, document.name);
  writeFileSync(file, document.bytes);
  const { median } = await timed(REFERENCE_RUNS, () => {
    const { status } = spawnSync(name, args(file));
    if (status !== 0) throw new Error(`${name} could not read ${document.name}`);
  });
  return median;
}
