import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completeLockfile, type Lockfile, missingBinaries, readLockfile } from "@/scripts/lockfile";

test("the lockfile has the binaries of all systems, so that npm ci takes it: npm run lockfile", () => {
  const lockfile = readLockfile(readFileSync("package-lock.json", "utf8"));
  expect(missingBinaries(lockfile)).toEqual([]);
});

test("what is missing is written in by name and version, for its system alone", () => {
  const before: Lockfile = {
    packages: {
      "": {},
      "node_modules/tool": {
        version: "2.0.0",
        optionalDependencies: { "tool-linux-x64-gnu": "2.0.0", "tool-darwin-arm64": "2.0.0" },
      },
      "node_modules/tool-linux-x64-gnu": { version: "2.0.0" },
    },
  };
  const { packages } = completeLockfile(before);
  expect(Object.keys(packages)).toEqual([
    "",
    "node_modules/tool",
    "node_modules/tool-darwin-arm64",
    "node_modules/tool-linux-x64-gnu",
  ]);
  expect(packages["node_modules/tool-darwin-arm64"]).toEqual({
    version: "2.0.0",
    cpu: ["arm64"],
    optional: true,
    os: ["darwin"],
  });
  expect(completeLockfile({ packages })).toEqual({ packages });
});
