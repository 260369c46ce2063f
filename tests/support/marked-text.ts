import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";

/** What a finding points to, as the source viewer would mark it. */
export function markedText(report: ReadReport, finding: Finding | undefined): string[] {
  return (finding?.places ?? []).map(({ start, end }) => report.document.text.slice(start, end));
}
