/**
 * Sets the reports of some seeds down as files, to look at:
 *
 *     node --conditions=react-server --import tsx tests/layouts/render-seed.ts FOLDER SEED...
 *
 * For each seed: the file that the test reads, its source (`.html` or `.fodt`), and a `.json` with
 * the layout and the figures that it was written from.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeSeed } from "./composed-report";
import { produce } from "./produce";
import { writeHtml } from "./write-html";
import { writeOdf } from "./write-odf";

const [folder = "", ...seeds] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const reports = seeds.map((seed) => composeSeed(Number(seed)));
for (const report of reports) {
  const { seed, layout, writing } = report;
  const { figures } = report.report;
  const printed = layout.production.program === "chromium";
  writeFileSync(
    join(folder, `${seed}.${printed ? "html" : "fodt"}`),
    printed ? writeHtml(report) : writeOdf(report),
  );
  writeFileSync(
    join(folder, `${seed}.json`),
    JSON.stringify({ layout, writing, figures }, null, 2),
  );
}
await produce(reports, folder);
console.log(folder);
