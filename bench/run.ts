import { benchExportCsv } from "./export-csv";
import { benchJudge } from "./judge";
import { benchLighthouse } from "./lighthouse";
import { benchListAgencies } from "./list-agencies";
import { benchLookUpText } from "./look-up-text";
import { benchPages } from "./pages/bench-pages";
import { benchReadDocuments } from "./read-documents";
import { benchReadPool } from "./read-pool";
import { benchReadScans } from "./read-scans";
import { benchSearch } from "./search";
import { benchStoreReports } from "./store-reports";

const MEASUREMENTS: Readonly<Record<string, () => Promise<void>>> = {
  judge: benchJudge,
  read: benchReadDocuments,
  pool: benchReadPool,
  scans: benchReadScans,
  store: benchStoreReports,
  list: benchListAgencies,
  pages: benchPages,
  text: benchLookUpText,
  export: benchExportCsv,
  search: benchSearch,
  lighthouse: benchLighthouse,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0) {
  console.error(
    `No measurement is called ${unknown.join(", ")}. There are: ${Object.keys(MEASUREMENTS).join(", ")}.`,
  );
  process.exit(2);
}
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (chosen.length === 0 || chosen.includes(name)) await measure();
}
