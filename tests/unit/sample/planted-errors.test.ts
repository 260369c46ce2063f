import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { readNow } from "@/tests/support/read-now";
import { RULES } from "@/lib/rules/catalogue";
import { judge } from "@/lib/rules/run-rules";
import { type SampleFile, sampleReports } from "@/lib/sample/set/sample-reports";

interface Judged {
  readonly file: SampleFile;
  readonly findings: readonly Finding[];
}

let judged: readonly Judged[] = [];

function read({ fileName, bytes }: SampleFile): ReadReport {
  const result = readNow(bytes);
  if (!result.ok) throw new Error(`${fileName}: ${result.failure.code}`);
  return result.report;
}

beforeAll(() => {
  const files = [...sampleReports()];
  const reports = new Map(files.map((file) => [file, read(file)]));
  const yearBefore = ({ expected: { report } }: SampleFile): ReadReport | null => {
    const before = files.find(
      ({ expected }) =>
        expected.report.agency.name === report.agency.name &&
        expected.report.year === report.year - 1,
    );
    return before === undefined ? null : (reports.get(before) ?? null);
  };
  judged = [...reports].map(([file, report]) => ({
    file,
    findings: judge(report, yearBefore(file)).findings,
  }));
}, 120_000);

describe("the sample set, read and judged", () => {
  it("shows every planted error", () => {
    const known = new Set(RULES.map(({ id }) => id));
    const missed = judged.flatMap(({ file, findings }) => {
      const found = new Set(findings.map(({ rule }) => rule));
      return file.expected.rules
        .filter((rule) => known.has(rule) && !found.has(rule))
        .map((rule) => `${file.fileName} (${String(file.expected.planted)}): ${rule}`);
    });
    expect(missed).toEqual([]);
  });

  it("shows no error and no warning in a clean report", () => {
    const alarms = judged
      .filter(({ file }) => file.expected.clean)
      .flatMap(({ file, findings }) =>
        findings
          .filter(({ severity }) => severity !== "notice")
          .map(({ rule, message }) => `${file.fileName}: ${rule}: ${message.en}`),
      );
    expect(alarms).toEqual([]);
  });
});
