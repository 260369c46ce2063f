import type { ReadReport } from "@/lib/domain/report";
import { RULES } from "@/lib/rules/catalogue";
import { judge } from "@/lib/rules/run-rules";
import type { SampleReport } from "@/lib/sample/sample-report";
import { PLANTS, type PlantName } from "@/lib/sample/set/plants";
import { writeReport } from "@/lib/sample/write/write-report";
import { PLAIN_WRITING, type Writing } from "@/lib/sample/write/writing";
import { readNow } from "@/tests/support/read-now";
import { type PlantedReport, plantedReports } from "./planted-reports";
import { surroundingsOf } from "./surroundings-of";

/** Reports with a planted mistake in all; each kind of mistake has its share. */
const COUNT = 1_000;
const SEED = 20_260_101;

export const PLANT_NAMES = Object.keys(PLANTS) as PlantName[];
export const SHARE = Math.ceil(COUNT / PLANT_NAMES.length);

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
function failing(planted: PlantedReport, report: ReadReport): string[] {
  const before = planted.before === null ? null : readClean(planted.before);
  const peers = planted.peers.map(readClean);
  const members = planted.members.map(readClean);
  const { findings } = judge(report, before, RULES, surroundingsOf(report, peers, members));
  return findings.map(({ rule }) => rule);
}

/** Plants a kind of mistake in its share of reports; the checks that should have found it and did not. */
export function missedOf(name: PlantName): { readonly reports: number; readonly missed: string[] } {
  const reports = plantedReports(name, SHARE, SEED);
  const missed = reports.flatMap((planted) => {
    const found = failing(planted, read(planted.report, planted.writing));
    return planted.rules
      .filter((rule) => !found.includes(rule))
      .map((rule) => `${planted.report.title}: ${rule} is not among ${found.join(", ")}`);
  });
  return { reports: reports.length, missed };
}

/** What is found in the clean reports beside those with a kind of mistake: false alarms. */
export function alarmsBeside(name: PlantName): string[] {
  return plantedReports(name, SHARE, SEED).flatMap((planted) => {
    const others = planted.peers.map(readClean);
    return others.flatMap((report, index) => {
      const around = surroundingsOf(report, others.toSpliced(index, 1), []);
      return judge(report, null, RULES, around).findings.map(
        ({ rule, message }) => `${report.agency ?? ""}: ${rule}: ${message.zh}`,
      );
    });
  });
}
