import "server-only";
import { yearStatuses } from "@/lib/server/queries/reports/year-statuses";

/** The years that have reports, oldest first, with how many. */
export async function reportYears(): Promise<{ year: number; reports: number }[]> {
  const statuses = await yearStatuses();
  return statuses.map(({ year, reports }) => ({ year, reports }));
}
