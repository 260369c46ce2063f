import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { z } from "zod";
import type { ReadReport } from "@/lib/domain/report";
import { identityOfFinding } from "@/lib/rules/identity-of-finding";
import { judge } from "@/lib/rules/run-rules";
import { addEffects, type CheckEffect, type Effects } from "@/lib/server/replay/effects";

const FILE = fileURLToPath(new URL("expected-findings.json", import.meta.url));

/** By file and check: the findings by a hash of what they are, so that no word of a report is kept. */
const Expectation = z.record(z.string(), z.record(z.string(), z.array(z.string())));
export type Expectation = z.infer<typeof Expectation>;

const HASH_LENGTH = 12;

/** The findings of a report, judged by itself, as they are recorded. */
export function findingsOf(report: ReadReport): Expectation[string] {
  const byRule: Record<string, string[]> = {};
  for (const finding of judge(report).findings) {
    const identity = `${finding.severity}\n${identityOfFinding(finding, report)}`;
    const hash = createHash("sha256").update(identity).digest("hex").slice(0, HASH_LENGTH);
    (byRule[finding.rule] ??= []).push(hash);
  }
  return Object.fromEntries(
    Object.entries(byRule)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, hashes]) => [rule, hashes.toSorted()]),
  );
}

export function recorded(): Expectation {
  return Expectation.parse(JSON.parse(readFileSync(FILE, "utf8")));
}

export async function record(found: Expectation): Promise<void> {
  writeFileSync(FILE, await format(JSON.stringify(found), { parser: "json", printWidth: 100 }));
}

/** Of two lists what only the first has; the same may stand in a list several times. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function effectOn(before: readonly string[], now: readonly string[]): Partial<CheckEffect> {
  return { new: without(now, before).length, gone: without(before, now).length };
}

const isAny = ({ new: added = 0, gone = 0 }: Partial<CheckEffect>) => added + gone > 0;

/** What differs between what was recorded and what is found, check by check over all files. */
export function effectsBetween(before: Expectation, now: Expectation): Effects {
  const files = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const effects = files.flatMap((file) => {
    const [old, found] = [before[file] ?? {}, now[file] ?? {}];
    const rules = [...new Set([...Object.keys(old), ...Object.keys(found)])];
    return rules.map((rule) => [rule, effectOn(old[rule] ?? [], found[rule] ?? [])] as const);
  });
  return addEffects(
    {},
    effects.filter(([, effect]) => isAny(effect)),
  );
}
