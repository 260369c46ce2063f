import type { ReadReport } from "@/lib/domain/report";
import { judge } from "@/lib/rules/run-rules";

/** What a judgement says of its causes: the changes and words of each first repair, and its findings. */
export function causesOf(report: ReadReport, previous: ReadReport | null = null) {
  const { findings, causes } = judge(report, previous);
  return causes.map(({ id, repairs: [first], ways }) => ({
    changes: first?.changes.map(({ address, from, to }) => `${address} ${from} → ${to}`),
    kind: first?.kind,
    closes: first?.closes,
    ways,
    zh: first?.message.zh,
    en: first?.message.en,
    rules: findings
      .filter(({ cause }) => cause === id)
      .map(({ rule }) => rule)
      .toSorted(),
  }));
}
