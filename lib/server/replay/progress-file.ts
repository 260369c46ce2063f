import "server-only";
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { readEnv } from "@/lib/server/env";
import { Effects } from "./effects";

/** How far a replay has come, and what it has found so far. */
export const Progress = z.object({
  /** ISO time. */
  begunAt: z.iso.datetime(),
  /** The last report that was judged; null at the beginning. */
  lastId: z.string().nullable(),
  reports: z.number().int(),
  /** Reports whose findings change in any way, be it their words alone. */
  changed: z.number().int(),
  /** Reports that have to be read again before they can be judged. */
  outdated: z.number().int(),
  effects: Effects,
});
export type Progress = z.infer<typeof Progress>;

export function beginning(): Progress {
  return {
    begunAt: new Date().toISOString(),
    lastId: null,
    reports: 0,
    changed: 0,
    outdated: 0,
    effects: {},
  };
}

/** Where the progress of a run is kept, so that a run which was cut off goes on where it was. */
export interface ProgressFile {
  load(): Promise<Progress | null>;
  save(progress: Progress): Promise<void>;
  remove(): Promise<void>;
}

/** @param run what makes it the same run: the mode, the version of the rules */
export function progressFile(run: { readonly mode: string; readonly rules: string }): ProgressFile {
  const { dataDir, databaseUrl } = readEnv();
  const key = createHash("sha256").update(`${run.rules}\n${databaseUrl}`).digest("hex");
  const path = join(dataDir, "replay", `${run.mode}-${key.slice(0, 16)}.json`);
  return {
    load: async () => {
      const text = await readFile(path, "utf8").catch(() => "null");
      const parsed = Progress.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    },
    // Written beside and moved: whoever ends the program leaves the old state or the new one.
    save: async (progress) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, JSON.stringify(progress));
      await rename(`${path}.new`, path);
    },
    remove: () => rm(path, { force: true }),
  };
}
