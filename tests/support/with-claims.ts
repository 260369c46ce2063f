import type { Claim } from "@/lib/domain/claim";
import { textPlace } from "@/lib/domain/place";
import type { ReadReport } from "@/lib/domain/report";

/** A claim by its words; everything else as in a plain statement of the overview. */
export type StatedWords = Pick<Claim, "about" | "quote"> & Partial<Claim>;

/**
 * A report whose prose states these claims, and no others, where their words stand in its text.
 *
 * @throws when the text does not have the words
 */
export function withClaims(report: ReadReport, stated: readonly StatedWords[]): ReadReport {
  const claims = stated.map((claim): Claim => {
    const start = report.document.text.indexOf(claim.quote);
    if (start < 0) throw new Error(`the text does not say “${claim.quote}”`);
    return {
      value: null,
      kind: claim.value === undefined || claim.value === null ? "some" : "number",
      approximate: false,
      unit: null,
      place: textPlace(start, start + claim.quote.length),
      section: 1,
      subject: null,
      partOf: null,
      ...claim,
    };
  });
  return { ...report, claims };
}
