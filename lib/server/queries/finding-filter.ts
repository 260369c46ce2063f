import "server-only";
import type { FindingListQuery } from "@/lib/domain/views/finding-list";
import type { Prisma } from "@/lib/generated/sqlite/client";

type Filter = Omit<FindingListQuery, "page" | "size">;

/** The order of the queue: the gravest first, then report by report in reading order. */
export const QUEUE_ORDER = [
  { rank: "asc" },
  { reportId: "asc" },
  { position: "asc" },
  { id: "asc" },
] satisfies Prisma.FindingOrderByWithRelationInput[];

function stateIs(state: Filter["state"]): Prisma.FindingWhereInput {
  if (state === "all") return {};
  return { state: state === "decided" ? { not: "open" } : state };
}

/**
 * The findings that a query asks for.
 *
 * @param besides a filter to leave out, for counting what its other choices would leave
 */
export function findingsWhere(query: Filter, besides?: keyof Filter): Prisma.FindingWhereInput {
  const { severity, rule, agency, year, form, state } = query;
  const applies = (name: keyof Filter) => name !== besides;
  return {
    isLive: true,
    ...(applies("state") && stateIs(state)),
    ...(applies("severity") && severity.length > 0 && { severity: { in: severity } }),
    ...(applies("rule") && rule.length > 0 && { rule: { in: rule } }),
    ...(applies("agency") && agency !== null && { agencyId: agency }),
    ...(applies("year") && year !== null && { year }),
    ...(applies("form") && form !== null && { form }),
  };
}
