import type { Severity } from "@/lib/domain/finding";
import type { SeverityCounts } from "@/lib/domain/views/severity-counts";

/** How many there are of each severity. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: of("error"), warning: of("warning"), notice: of("notice") };
}
