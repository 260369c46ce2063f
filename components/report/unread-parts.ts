import type { Diagnostic, DiagnosticCode } from "@/lib/domain/diagnostic";

/** Doubts that say which part of a file could not be read. */
const OF_UNREAD_PARTS: ReadonlySet<DiagnosticCode> = new Set([
  "page-unread",
  "foreign-part-left-out",
  "formula-unread",
]);

export function unreadParts(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => OF_UNREAD_PARTS.has(code));
}
