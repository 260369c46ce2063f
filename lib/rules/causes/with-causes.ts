import type { Cause } from "@/lib/domain/cause";
import type { Finding } from "@/lib/domain/finding";
import type { Subject } from "@/lib/rules/rule";
import { findCauses } from "./find-causes";

/**
 * Tie findings to what one repair would close together. Findings that no repair is known for keep
 * null. A search that throws is a bug of ours; the findings stand without causes then.
 */
export function withCauses(
  subject: Subject,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly causes: readonly Cause[] } {
  try {
    const found = findCauses(subject, findings);
    const known = new Set(found.causes.map(({ id }) => id));
    return {
      causes: found.causes,
      findings: findings.map((finding, index) => {
        const cause = found.causeOf[index] ?? null;
        return cause === null || !known.has(cause) ? finding : { ...finding, cause };
      }),
    };
  } catch {
    return { findings, causes: [] };
  }
}
