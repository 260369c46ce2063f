import type { Cause, Repair } from "@/lib/domain/cause";
import type { Finding } from "@/lib/domain/finding";
import type { Subject } from "@/lib/rules/rule";
import { type Changed, wouldClose } from "./after-repair";
import { disclosureCauses } from "./disclosure-causes";
import { evidenceOf } from "./evidence";
import { splitCauses } from "./split-causes";
import { sumCauses } from "./sum-causes";

interface FoundCauses {
  readonly causes: readonly Cause[];
  /** By the finding's index. */
  readonly causeOf: readonly (string | null)[];
}

function changedBy({ changes }: Repair): Changed {
  return new Map(changes.map(({ address, to }) => [address, to]));
}

/**
 * The causes of a report's findings, each with the findings that its first repair would close. A
 * finding belongs to the first cause that would close it; a cause without a finding is none.
 */
export function findCauses(subject: Subject, findings: readonly Finding[]): FoundCauses {
  const { report, form } = subject;
  if (form === null || findings.length === 0) return { causes: [], causeOf: [] };
  const evidence = evidenceOf(subject, findings);
  const candidates = [
    ...sumCauses(report, evidence),
    ...splitCauses(report, form),
    ...disclosureCauses(subject, findings, evidence),
  ];
  const causeOf: (string | null)[] = findings.map(() => null);
  const causes = candidates.filter(({ id, repairs: [first] }) => {
    if (first === undefined) return false;
    const changed = changedBy(first);
    let has = false;
    for (const [index, finding] of findings.entries()) {
      if (causeOf[index] !== null || !wouldClose(report, finding, changed)) continue;
      causeOf[index] = id;
      has = true;
    }
    return has;
  });
  return { causes, causeOf };
}
