import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import { type Equation, Severity } from "@/lib/domain/finding";
import { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { Place } from "@/lib/domain/place";
import { FindingState } from "@/lib/domain/review";
import type { FacetOption } from "./facet";
import { listOf, oneOf, oneOfOr, Page, Year } from "./query-parameters";

/** What of a finding a report's page shows. */
export interface FindingSummary {
  readonly id: string;
  readonly rule: string;
  /** The rule's title: what is wrong, in a few words. */
  readonly title: Localized;
  readonly severity: Severity;
  /** With the report's own numbers. */
  readonly message: Localized;
  readonly cells: readonly Address[];
  readonly places: readonly Place[];
  readonly equation: Equation | null;
  readonly state: FindingState;
  /** Sent back with a decision, so that two people can't decide over each other. */
  readonly revision: number;
  /** Open again: it was decided before, and what is printed or read has changed since. */
  readonly hasOlderDecision: boolean;
  /** One of its figures may be misread: doubt the reading first. */
  readonly isDoubtful: boolean;
  /** Who is to look at it, where it is left for later to somebody. */
  readonly assignee: string | null;
}

/** A finding with whose it is. */
export interface FindingLine extends Pick<
  FindingSummary,
  | "id"
  | "rule"
  | "title"
  | "severity"
  | "message"
  | "state"
  | "revision"
  | "hasOlderDecision"
  | "isDoubtful"
  | "assignee"
> {
  readonly agency: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly form: FormId | null;
  readonly reportId: string;
}

/** A line of the review queue. */
export interface QueueLine extends FindingLine {
  /** How many findings it stands for, itself among them: those of its cause that are decided alike. */
  readonly together: number;
}

export const FindingListQuery = z.object({
  severity: listOf(Severity),
  rule: listOf(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  agency: oneOf(z.string().min(1).max(40)),
  year: oneOf(Year),
  form: oneOf(FormId),
  /** `decided`: every state but open and later. */
  state: oneOfOr(z.enum([...FindingState.options, "decided", "all"]), "open"),
  assignee: oneOf(z.string().trim().min(1).max(60)),
  page: Page,
  size: oneOfOr(z.coerce.number().int().min(1).max(200), 50),
});
export type FindingListQuery = z.infer<typeof FindingListQuery>;

/** Which findings, without which page of them. */
export type FindingFilter = Omit<FindingListQuery, "page" | "size">;

/** A filter as it stands in an address line: `severity=error&year=2023`; "" for the queue as it opens. */
export function queryStringOf(filter: FindingFilter): string {
  const { severity, rule, agency, year, form, state, assignee } = filter;
  const query = new URLSearchParams();
  if (state !== "open") query.set("state", state);
  if (severity.length > 0) query.set("severity", severity.join(","));
  if (rule.length > 0) query.set("rule", rule.join(","));
  if (agency !== null) query.set("agency", agency);
  if (year !== null) query.set("year", year.toString());
  if (form !== null) query.set("form", form);
  if (assignee !== null) query.set("assignee", assignee);
  return query.toString();
}

/** The gravest first, then report by report in reading order. */
export interface FindingList {
  readonly findings: readonly QueueLine[];
  readonly total: number;
  /** How many undecided findings match, those behind the lines of their causes among them. */
  readonly undecided: number;
  /** ISO time at which that was so: what is found later, a decision on all of them leaves alone. */
  readonly seenAt: string;
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  readonly facets: {
    readonly severities: readonly FacetOption<Severity>[];
    readonly rules: readonly FacetOption[];
    /** The 50 bodies with the most findings. */
    readonly agencies: readonly FacetOption[];
    readonly years: readonly FacetOption<number>[];
    readonly forms: readonly FacetOption<FormId>[];
    readonly states: readonly FacetOption<FindingState>[];
    /** Those to whom most is left, 50 at most. */
    readonly assignees: readonly FacetOption[];
  };
}
