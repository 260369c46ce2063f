import "server-only";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";

const countByYear = remembered("report-years", async () => {
  const groups = await reader().report.groupBy({
    by: ["year"],
    where: { isCurrent: true },
    _count: { _all: true },
    orderBy: { year: "asc" },
  });
  return groups.map(({ year, _count }) => ({ year, reports: _count._all }));
});

/** The years that have reports, oldest first, with how many. */
export function reportYears(): Promise<{ year: number; reports: number }[]> {
  return countByYear(null);
}
