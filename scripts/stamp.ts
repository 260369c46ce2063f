import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { projectPath } from "@/scripts/project-path";

/**
 * Make something unless it stands there already, made from the same sources.
 *
 * The stamp is taken away first and written last, so that a run that was cut off is done again.
 *
 * @param stamp where the hash is kept, beside what is made
 * @returns whether it was made now
 */
export async function makeUnlessFresh(
  stamp: string,
  hash: string,
  make: () => Promise<void>,
): Promise<boolean> {
  const path = projectPath(stamp);
  if (existsSync(path) && readFileSync(path, "utf8") === hash) return false;
  rmSync(path, { force: true });
  await make();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
  return true;
}
