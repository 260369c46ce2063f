import "server-only";
import { UNDECIDED } from "@/lib/domain/review";
import type { FindingFilter } from "@/lib/domain/views/finding-list";
import type { Prisma } from "@/lib/generated/sqlite/client";

/** The order of the queue: the gravest first, then report by report in reading order. */
export const QUEUE_ORDER = [
  { rank: "asc" },
  { reportId: "asc" },
  { position: "asc" },
  { id: "asc" },
] satisfies Prisma.FindingOrderByWithRelationInput[];

function stateIs(state: FindingFilter["state"]): Prisma.FindingWhereInput {
  if (state === "all") return {};
  return { state: state === "decided" ? { notIn: [...UNDECIDED] } : state };
}

/**
 * All findings that a query asks for, those that stand in the queue behind a line of their cause among
 * them.
 *
 * @param besides a filter to leave out, for counting what its other choices would leave
 */
export function matchingWhere(
  query: FindingFilter,
  besides?: keyof FindingFilter,
): Prisma.FindingWhereInput {
  const { severity, rule, agency, year, form, state, assignee } = query;
  const applies = (name: keyof FindingFilter) => name !== besides;
  return {
    isLive: true,
    ...(applies("state") && stateIs(state)),
    ...(applies("severity") && severity.length > 0 && { severity: { in: severity } }),
    ...(applies("rule") && rule.length > 0 && { rule: { in: rule } }),
    ...(applies("agency") && agency !== null && { agencyId: agency }),
    ...(applies("year") && year !== null && { year }),
    ...(applies("form") && form !== null && { form }),
    ...(applies("assignee") && assignee !== null && { assignee }),
  };
}

/**
 * The lines of the queue: one for each cause, unless the query names a check, whose findings are then
 * all shown. Parameters as of {@link matchingWhere}.
 */
export function findingsWhere(
  query: FindingFilter,
  besides?: keyof FindingFilter,
): Prisma.FindingWhereInput {
  const isOfCheck = query.rule.length > 0 || besides === "rule";
  return { ...matchingWhere(query, besides), ...(!isOfCheck && { isLead: true }) };
}
