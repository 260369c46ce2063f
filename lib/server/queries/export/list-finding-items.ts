import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { FindingItem } from "@/lib/domain/api/items";
import type { Severity } from "@/lib/domain/finding";
import type { FindingState } from "@/lib/domain/review";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { findingLineInclude, findingSummary } from "@/lib/server/views/finding-summary";
import type { ItemPage, PageAsked } from "./item-pages";

/** Which findings of current reports are meant; what is left out means all. */
export interface FindingsAsked {
  readonly body?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly report?: readonly string[] | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
  readonly state?: readonly FindingState[] | undefined;
}

function among<Value>(values: readonly Value[] | undefined): { in: Value[] } | undefined {
  return values === undefined || values.length === 0 ? undefined : { in: [...values] };
}

function where({ body, year, report, rule, severity, state }: FindingsAsked) {
  const filters = {
    agencyId: among(body),
    year: among(year),
    reportId: among(report),
    rule: among(rule),
    severity: among(severity),
    state: among(state),
  };
  const given = Object.entries(filters).filter(([, filter]) => filter !== undefined);
  return { isLive: true, ...Object.fromEntries(given) };
}

/** Findings as the read API and the data package tell of them, in the order in which they were found. */
export async function listFindingItems(
  actor: Actor,
  asked: FindingsAsked,
  { after, limit }: PageAsked,
): Promise<ItemPage<FindingItem>> {
  assertMay(actor, "read");
  const rows = await reader().finding.findMany({
    where: { AND: [where(asked), after === null ? {} : { id: { gt: after } }] },
    include: findingLineInclude,
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const items = page.map((row) => {
    const { rule, severity, state, title, message, cells, isDoubtful } = findingSummary(row);
    return {
      findingId: row.id,
      reportId: row.reportId,
      bodyId: row.report.agency.id,
      bodyName: row.report.agency.name,
      year: row.year,
      rule,
      severity,
      state,
      titleZh: title.zh,
      titleEn: title.en,
      messageZh: message.zh,
      messageEn: message.en,
      cells: [...cells],
      isDoubtful,
      foundAt: row.foundAt.toISOString(),
    };
  });
  return { items, last: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
