import { z } from "zod";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import { FormId } from "@/lib/domain/form-id";
import { listOf, oneOf, Text } from "./query-parameters";

/** Bodies with an open finding of some severity or an error, or with none at all. */
export const FindingFilter = z.enum(["open", "error", "none"]);
export type FindingFilter = z.infer<typeof FindingFilter>;

/** Whether the report's date is after the last day allowed. */
export const PublishedFilter = z.enum(["late", "in-time", "undated"]);
export type PublishedFilter = z.infer<typeof PublishedFilter>;

/** Which bodies and reports are meant, as an address says it; what is left out means all. */
export const BodyFilter = z.object({
  /** Searched in names and aliases. */
  q: Text,
  /** The first two, four or six digits of a GB/T 2260 code. */
  region: oneOf(z.string().regex(/^(\d{2}){1,3}$/)),
  kind: listOf(AgencyKind),
  level: listOf(AgencyLevel),
  form: oneOf(FormId),
  findings: oneOf(FindingFilter),
  published: oneOf(PublishedFilter),
});
export type BodyFilter = z.infer<typeof BodyFilter>;

/** No filter at all. */
export const ANY_BODY: BodyFilter = BodyFilter.parse({});

/** The same bodies, whatever their reports are like. */
export function ofBodiesAlone({ q, region, kind, level }: BodyFilter): BodyFilter {
  return { ...ANY_BODY, q, region, kind, level };
}
