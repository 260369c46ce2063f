import "server-only";
import { Finding } from "@/lib/domain/finding";
import type { FindingLine, FindingSummary } from "@/lib/domain/views/finding-list";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { formOf } from "@/lib/server/store/read-figures";
import { ruleWords } from "./rule-words";

type StoredFinding = Prisma.FindingGetPayload<object>;

export function findingSummary(row: StoredFinding): FindingSummary {
  const { message, cells, places, equation } = Finding.parse(JSON.parse(row.content));
  return {
    id: row.id,
    rule: row.rule,
    title: ruleWords(row.rule).title,
    severity: row.severity,
    message,
    cells,
    places,
    equation,
    state: row.state,
    revision: row.revision,
    hasOlderDecision: row.olderId !== null,
    isDoubtful: row.isDoubtful,
    assignee: row.assignee,
  };
}

/** What a line of the queue needs besides the finding itself. */
export const findingLineInclude = {
  report: { select: { agency: { select: { id: true, name: true } } } },
} satisfies Prisma.FindingInclude;

export function findingLine(
  row: Prisma.FindingGetPayload<{ include: typeof findingLineInclude }>,
): FindingLine {
  const { id, rule, title, severity, message, state, revision } = findingSummary(row);
  return {
    id,
    rule,
    title,
    severity,
    message,
    state,
    revision,
    hasOlderDecision: row.olderId !== null,
    isDoubtful: row.isDoubtful,
    assignee: row.assignee,
    agency: row.report.agency,
    year: row.year,
    form: formOf(row.form),
    reportId: row.reportId,
  };
}
