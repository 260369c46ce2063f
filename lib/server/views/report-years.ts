import "server-only";
import { reader } from "@/lib/server/db";

/** The years that have reports, oldest first, with how many. */
export async function reportYears(): Promise<{ year: number; reports: number }[]> {
  const groups = await reader().report.groupBy({
    by: ["year"],
    where: { isCurrent: true },
    _count: { _all: true },
    orderBy: { year: "asc" },
  });
  return groups.map(({ year, _count }) => ({ year, reports: _count._all }));
}
