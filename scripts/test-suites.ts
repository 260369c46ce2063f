import { existsSync } from "node:fs";
import { projectPath } from "@/scripts/project-path";
import { ABSENT, isCorpusThere } from "@/tests/corpus/corpus";
import { hasChineseFont, libreOfficePath } from "@/tests/layouts/producers";
import { hasPostgresql } from "@/tests/support/postgresql/server-programs";

/** A part of the tests, and how to run it. */
export interface Suite {
  readonly name: string;
  /** What `npm test -- <group>` calls it. */
  readonly group: "unit" | "property" | "integration" | "layouts" | "fuzz" | "corpus" | "browser";
  readonly runner: "vitest" | "playwright";
  readonly args: readonly string[];
}

const vitest = (name: string, group: Suite["group"], project: string): Suite => ({
  name,
  group,
  runner: "vitest",
  args: ["--project", project],
});

/** The suites that can run on this machine, and a plain line for each that can't. */
export function testSuites(): { suites: Suite[]; leftOut: string[] } {
  const suites = [
    vitest("Unit tests", "unit", "unit"),
    vitest("Property tests", "property", "property"),
    vitest("Integration tests on SQLite", "integration", "integration-sqlite"),
  ];
  const leftOut: string[] = [];
  if (hasPostgresql()) {
    suites.push(vitest("Integration tests on PostgreSQL", "integration", "integration-postgresql"));
  } else {
    leftOut.push(
      "PostgreSQL is not tested: no server programs were found and TEST_DATABASE_URL is not set.",
    );
  }
  if (hasChineseFont()) {
    suites.push(vitest("Layouts: printed and converted reports", "layouts", "layouts"));
  } else {
    leftOut.push("Layouts are not tested: no font with Chinese characters was found.");
  }
  if (libreOfficePath() === null) {
    leftOut.push("Layouts by LibreOffice are not tested: there is no soffice on the PATH.");
  }
  suites.push(vitest("Spoilt documents", "fuzz", "fuzz"));
  suites.push(vitest("Corpus: real reports, figure by figure", "corpus", "corpus"));
  if (!isCorpusThere) leftOut.push(`Real reports are not tested: ${ABSENT}.`);
  if (existsSync(projectPath("playwright.config.ts"))) {
    suites.push({ name: "Browser tests", group: "browser", runner: "playwright", args: [] });
  }
  return { suites, leftOut };
}
