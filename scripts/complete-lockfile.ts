/**
 * For authors: `npm run lockfile` after a change of dependencies. A mirror of the registry that lacks
 * the binaries of other systems makes npm leave them out of the lockfile, and `npm ci` refuses such a
 * lockfile everywhere. This writes them in, by name and version, as npm itself would.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { projectPath } from "@/scripts/project-path";
import { completeLockfile, readLockfile } from "@/scripts/lockfile";

const path = projectPath("package-lock.json");
writeFileSync(
  path,
  `${JSON.stringify(completeLockfile(readLockfile(readFileSync(path, "utf8"))), null, 2)}\n`,
);
