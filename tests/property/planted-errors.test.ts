import { describe, expect, it } from "vitest";
import type { ReadReport } from "@/lib/domain/report";
import { RULES } from "@/lib/rules/catalogue";
import { judge } from "@/lib/rules/run-rules";
import type { SampleReport } from "@/lib/sample/sample-report";
import { PLANTS, type PlantName } from "@/lib/sample/set/plants";
import { writeReport } from "@/lib/sample/write/write-report";
import { PLAIN_WRITING, type Writing } from "@/lib/sample/write/writing";
import { type PlantedReport, plantedReports } from "@/tests/support/planted/planted-reports";
import { surroundingsOf } from "@/tests/support/planted/surroundings-of";
import { readNow } from "@/tests/support/read-now";

/** Reports with a planted mistake in all; each kind of mistake has its share. */
const COUNT = 1_000;
const NAMES = Object.keys(PLANTS) as PlantName[];
const SHARE = Math.ceil(COUNT / NAMES.length);
const SEED = 20_260_101;

const cleanOnes = new Map<string, ReadReport>();

/** A clean report, read once however often it stands beside others. */
function readClean(report: SampleReport): ReadReport {
  const known = cleanOnes.get(report.title);
  if (known !== undefined) return known;
  const first = read(report);
  cleanOnes.set(report.title, first);
  return first;
}

function read(report: SampleReport, writing: Writing = PLAIN_WRITING): ReadReport {
  const result = readNow(writeReport(report, writing).bytes);
  if (!result.ok) throw new Error(`${report.title}: ${result.failure.code}`);
  return result.report;
}

/** The checks that fail for a report among the reports around it. */
function failing(planted: PlantedReport, report: ReadReport): { rule: string; text: string }[] {
  const before = planted.before === null ? null : readClean(planted.before);
  const peers = planted.peers.map(readClean);
  const members = planted.members.map(readClean);
  const { findings } = judge(report, before, RULES, surroundingsOf(report, peers, members));
  return findings.map(({ rule, message }) => ({ rule, text: `${rule}: ${message.zh}` }));
}

describe("each kind of mistake, planted in reports of all kinds of body and both forms", () => {
  it("has a plant for each check of the catalogue", () => {
    const planted = new Set(NAMES.flatMap((name) => PLANTS[name].rules));
    expect(RULES.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });

  it.each(NAMES)("%s is found in every report", (name) => {
    const reports = plantedReports(name, SHARE, SEED);
    const missed = reports.flatMap((planted) => {
      const found = failing(planted, read(planted.report, planted.writing));
      return planted.rules
        .filter((rule) => !found.some((each) => each.rule === rule))
        .map(
          (rule) =>
            `${planted.report.title}: ${rule} is not among ${found.map(({ rule: id }) => id).join(", ")}`,
        );
    });
    expect(reports).toHaveLength(SHARE);
    expect(missed).toEqual([]);
  });
});

describe("the clean reports around them", () => {
  it.each(NAMES.filter((_name, index) => index % 4 === 0))("beside %s have no finding", (name) => {
    const alarms = plantedReports(name, SHARE, SEED).flatMap((planted) => {
      const others = planted.peers.map(readClean);
      return others.flatMap((report, index) => {
        const around = surroundingsOf(report, others.toSpliced(index, 1), []);
        return judge(report, null, RULES, around).findings.map(
          ({ rule, message }) => `${report.agency ?? ""}: ${rule}: ${message.zh}`,
        );
      });
    });
    expect(alarms).toEqual([]);
  });
});
