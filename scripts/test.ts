/** All tests, or those of the groups that are named: `npm test -- unit corpus`. */
import { buildServer } from "@/scripts/build-server";
import { explained } from "@/scripts/explained";
import { runSuite, type Totals } from "@/scripts/run-suite";
import { generateClients } from "@/scripts/schema/generate-clients";
import { testSuites } from "@/scripts/test-suites";

const heading = (text: string) => console.log(`\n=== ${text} ===`);

/** Suites that start the server itself. */
const NEEDS_BUILD = new Set(["integration", "browser"]);

async function runAll(groups: readonly string[]): Promise<Totals> {
  const { suites, leftOut } = testSuites();
  const chosen = suites.filter(({ group }) => groups.length === 0 || groups.includes(group));
  heading("Preparation");
  await generateClients();
  if (chosen.some(({ group }) => NEEDS_BUILD.has(group))) await buildServer();
  for (const line of leftOut) console.log(line);

  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of chosen) {
    heading(suite.name);
    const { passed, failed, skipped } = await runSuite(suite);
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
  }
  return totals;
}

await explained(async () => {
  const { passed, failed, skipped } = await runAll(process.argv.slice(2));
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (failed > 0) process.exitCode = 1;
});
