import type { Finding, Severity } from "@/lib/domain/finding";
import type { Locale } from "@/lib/domain/localized";
import type { ReadFailure } from "@/lib/domain/read-error";
import type { ReadReport } from "@/lib/domain/report";
import { formById } from "@/lib/form/catalogue";
import type { Judgement } from "@/lib/rules/run-rules";
import { readingLines } from "./reading-lines";
import { where } from "./where";

const MARK: Record<Severity, string> = { error: "■", warning: "▲", notice: "●" };
const MOST_PLACES = 4;

const WORDS = {
  zh: {
    unknownBody: "未认出机关",
    unknownYear: "未认出年份",
    unknownForm: "未认出格式",
    noDate: "无日期",
    error: "错误",
    warning: "警告",
    notice: "提示",
    clean: "没有发现问题",
    unchecked: "未能检查",
    doubts: "读取存疑",
    failed: "读不了",
    figures: (read: number, all: number) => `读出 ${read}/${all} 个数`,
    more: (count: number) => `另有 ${count} 处`,
  },
  en: {
    unknownBody: "body not recognised",
    unknownYear: "year not recognised",
    unknownForm: "form not recognised",
    noDate: "no date",
    error: "error",
    warning: "warning",
    notice: "notice",
    clean: "nothing found",
    unchecked: "could not be checked",
    doubts: "doubts about the reading",
    failed: "not read",
    figures: (read: number, all: number) => `${read} of ${all} figures read`,
    more: (count: number) => `and ${count} more places`,
  },
} as const;

function header(report: ReadReport, locale: Locale): string {
  const words = WORDS[locale];
  const cells = Object.values(report.cells);
  return [
    report.agency ?? words.unknownBody,
    report.year ?? words.unknownYear,
    report.form === null ? words.unknownForm : formById(report.form).name[locale],
    report.publishedOn ?? words.noDate,
    words.figures(cells.filter(({ value }) => value !== null).length, cells.length),
  ].join(" · ");
}

function findingLines(report: ReadReport, finding: Finding, locale: Locale): string[] {
  const words = WORDS[locale];
  const { severity, rule, message, places } = finding;
  const shown = places.slice(0, MOST_PLACES).map((place) => where(report.document, place, locale));
  const rest = places.length - shown.length;
  return [
    `  ${MARK[severity]} ${words[severity]}  ${message[locale]}  [${rule}]`,
    ...(shown.length === 0
      ? []
      : [`      ${[...shown, ...(rest > 0 ? [words.more(rest)] : [])].join(" · ")}`]),
  ];
}

/** What was read of a file and what does not hold in it, for a person. */
export function printReport(
  file: string,
  report: ReadReport,
  { findings, unchecked }: Judgement,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const reasons = unchecked.map(({ rule, reason }) => `      ${rule}: ${reason[locale]}`);
  const doubts = report.diagnostics.map(({ code, message }) => `      ${code}: ${message[locale]}`);
  return [
    file,
    `  ${header(report, locale)}`,
    ...readingLines(report, locale),
    ...(findings.length === 0 ? [`  ${words.clean}`] : []),
    ...findings.flatMap((finding) => findingLines(report, finding, locale)),
    ...(reasons.length === 0 ? [] : [`  ${words.unchecked}`, ...reasons]),
    ...(doubts.length === 0 ? [] : [`  ${words.doubts}`, ...doubts]),
    "",
  ].join("\n");
}

export function printFailure(file: string, { code, message }: ReadFailure, locale: Locale): string {
  return `${file}\n  ${WORDS[locale].failed}  ${message[locale]}  [${code}]\n`;
}
