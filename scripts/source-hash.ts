import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { projectPath } from "@/scripts/project-path";

function filesUnder(path: string, isLeftOut: (path: string) => boolean): string[] {
  const absolute = projectPath(path);
  if (isLeftOut(path) || !statSync(absolute, { throwIfNoEntry: false })) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, isLeftOut));
}

/** One hash over the names and contents of files, to tell whether what is made from them is stale. */
export function sourceHash(
  paths: readonly string[],
  isLeftOut: (path: string) => boolean = () => false,
): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((each) => filesUnder(each, isLeftOut))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(projectPath(path)))
      .update("\0");
  }
  return hash.digest("hex");
}
