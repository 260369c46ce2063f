import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Localized } from "@/lib/domain/localized";
import type { FacetOption } from "@/lib/domain/views/facet";
import type { FindingList, FindingListQuery } from "@/lib/domain/views/finding-list";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { formOf } from "@/lib/server/store/read-figures";
import { findingLine, findingLineInclude } from "@/lib/server/views/finding-summary";
import { ruleWords } from "@/lib/server/views/rule-words";
import { UNDECIDED } from "@/lib/domain/review";
import { countTogether } from "./count-together";
import { agenciesWithMost } from "./agencies-with-most";
import { findingsWhere, matchingWhere, QUEUE_ORDER } from "./finding-filter";

const LISTED = 50;

function option<Value extends string | number>(
  value: Value,
  count: number,
  label: Localized | null = null,
): FacetOption<Value> {
  return { value, label, count };
}

const commonest = (a: { count: number }, b: { count: number }) => b.count - a.count;

async function agencyOptions(query: FindingListQuery): Promise<FacetOption[]> {
  const agencies = await agenciesWithMost(findingsWhere(query, "agency"), LISTED);
  return agencies.map(({ id, name, count }) => option(id, count, { zh: name, en: name }));
}

/** To whom findings are left, whatever state the query asks for: nothing else is left to anybody. */
async function assigneeOptions(query: FindingListQuery): Promise<FacetOption[]> {
  const groups = await reader().finding.groupBy({
    by: ["assignee"],
    where: {
      AND: [findingsWhere({ ...query, state: "later" }, "assignee"), { assignee: { not: null } }],
    },
    _count: { id: true },
    orderBy: [{ _count: { id: "desc" } }, { assignee: "asc" }],
    take: LISTED,
  });
  return groups.flatMap(({ assignee, _count }) =>
    assignee === null ? [] : [option(assignee, _count.id, { zh: assignee, en: assignee })],
  );
}

async function facetsOf(query: FindingListQuery): Promise<FindingList["facets"]> {
  const { finding } = reader();
  const _count = { _all: true } as const;
  const [severities, rules, years, forms, states, agencies, assignees] = await Promise.all([
    finding.groupBy({
      by: ["rank", "severity"],
      where: findingsWhere(query, "severity"),
      _count,
      orderBy: { rank: "asc" },
    }),
    finding.groupBy({ by: ["rule"], where: findingsWhere(query, "rule"), _count }),
    finding.groupBy({
      by: ["year"],
      where: findingsWhere(query, "year"),
      _count,
      orderBy: { year: "desc" },
    }),
    finding.groupBy({ by: ["form"], where: findingsWhere(query, "form"), _count }),
    finding.groupBy({ by: ["state"], where: findingsWhere(query, "state"), _count }),
    agencyOptions(query),
    assigneeOptions(query),
  ]);
  return {
    severities: severities.map((group) => option(group.severity, group._count._all)),
    rules: rules
      .map((group) => option(group.rule, group._count._all, ruleWords(group.rule).title))
      .sort(commonest),
    years: years.map((group) => option(group.year, group._count._all)),
    forms: forms.flatMap((group) => {
      const form = formOf(group.form);
      return form === null ? [] : [option(form, group._count._all)];
    }),
    states: states.map((group) => option(group.state, group._count._all)).sort(commonest),
    agencies,
    assignees,
  };
}

/** The review queue: findings by severity, check, body, year, form, state and who is to look. */
export async function listFindings(actor: Actor, query: FindingListQuery): Promise<FindingList> {
  assertMay(actor, "read");
  const where = findingsWhere(query);
  const seenAt = new Date().toISOString();
  const [total, undecided] = await Promise.all([
    reader().finding.count({ where }),
    reader().finding.count({
      where: { AND: [matchingWhere(query), { state: { in: [...UNDECIDED] } }] },
    }),
  ]);
  const pages = Math.max(1, Math.ceil(total / query.size));
  const page = Math.min(query.page, pages);
  const [rows, facets] = await Promise.all([
    reader().finding.findMany({
      where,
      include: findingLineInclude,
      orderBy: QUEUE_ORDER,
      skip: (page - 1) * query.size,
      take: query.size,
    }),
    facetsOf(query),
  ]);
  const together = await countTogether(rows);
  return {
    findings: rows.map((row) => ({ ...findingLine(row), together: together(row) })),
    total,
    undecided,
    seenAt,
    page,
    pages,
    size: query.size,
    facets,
  };
}
