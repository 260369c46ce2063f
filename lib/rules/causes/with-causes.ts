import type { Cause } from "@/lib/domain/cause";
import type { Finding } from "@/lib/domain/finding";
import type { Subject } from "@/lib/rules/rule";

/** Tie findings to what one repair would close together. */
export function withCauses(
  _subject: Subject,
  findings: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly causes: readonly Cause[] } {
  return { findings, causes: [] };
}
