import { z } from "zod";
import { oneOf, oneOfOr, Year } from "@/lib/domain/views/query-parameters";
import { APPLICANT_COLUMNS } from "@/lib/form/applicant-columns";

/** What of a body's page its address says: which year's peers, how columns are drawn, whose requests. */
export const AgencyPageState = z.object({
  year: oneOf(Year),
  draw: oneOfOr(z.enum(["count", "share"]), "count"),
  applicant: oneOfOr(z.enum(APPLICANT_COLUMNS.map(({ id }) => id)), "total"),
});
export type AgencyPageState = z.infer<typeof AgencyPageState>;

/** The address of a body's page in a state; what is as usual stays out of it. */
export function agencyHref(
  agencyId: string,
  { year, draw, applicant }: AgencyPageState,
  place?: string,
): string {
  const query = new URLSearchParams({
    ...(year !== null && { year: year.toString() }),
    ...(draw !== "count" && { draw }),
    ...(applicant !== "total" && { applicant }),
  }).toString();
  const hash = place === undefined ? "" : `#${place}`;
  return `/agencies/${agencyId}${query === "" ? "" : `?${query}`}${hash}`;
}
