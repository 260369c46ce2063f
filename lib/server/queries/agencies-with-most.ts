import "server-only";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";

export interface AgencyCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The bodies with the most findings of a filter, those with most first. */
export async function agenciesWithMost(
  where: Prisma.FindingWhereInput,
  most: number,
): Promise<AgencyCount[]> {
  const groups = await reader().finding.groupBy({
    by: ["agencyId"],
    where,
    _count: { id: true },
    orderBy: [{ _count: { id: "desc" } }, { agencyId: "asc" }],
    take: most,
  });
  const agencies = await reader().agency.findMany({
    where: { id: { in: groups.map(({ agencyId }) => agencyId) } },
    select: { id: true, name: true },
  });
  return groups.flatMap(({ agencyId, _count }) => {
    const agency = agencies.find(({ id }) => id === agencyId);
    return agency === undefined ? [] : [{ ...agency, count: _count.id }];
  });
}
