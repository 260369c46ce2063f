import { currentActor } from "@/lib/server/current-actor";
import { closeDatabase } from "@/lib/server/db";
import { everythingTable } from "@/lib/server/export/tables/everything-table";
import { dataSheet } from "@/lib/server/export/table/data-sheet";
import { writeCsv } from "@/lib/server/export/write-csv";

/** A program of its own, so that what it needs of memory can be told: everything as CSV, thrown away. */
const sheet = dataSheet(await everythingTable(await currentActor()), {
  locale: "zh",
  forWorkbook: false,
});
let bytes = 0;
for await (const chunk of writeCsv(sheet, "ids")) bytes += chunk.length;
await closeDatabase();
console.log(bytes);
