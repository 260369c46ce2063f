import "server-only";
import { createHash } from "node:crypto";
import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { identityOfFinding } from "@/lib/rules/identity-of-finding";

/**
 * The fingerprints of a report's findings, in their order. Findings that are the same in every
 * respect, as one sentence printed twice, are numbered.
 */
export function fingerprintsOf(findings: readonly Finding[], report: ReadReport): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOfFinding(finding, report);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return createHash("sha256").update(`${count}\n${identity}`).digest("hex");
  });
}
