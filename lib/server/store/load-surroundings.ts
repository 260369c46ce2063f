import "server-only";
import type { Surroundings } from "@/lib/rules/surroundings";
import type { Transaction } from "@/lib/server/db";
import type { LoadedReport } from "./load-report";

/** What is stored of other bodies that a report can be compared with. */
export async function loadSurroundings(
  _tx: Transaction,
  _report: LoadedReport,
): Promise<Surroundings | null> {
  return Promise.resolve(null);
}
