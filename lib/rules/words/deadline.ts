import { agencyKindOf } from "@/lib/domain/agency-kind";
import type { ReadReport } from "@/lib/domain/report";

export interface Deadline {
  /** ISO date of the last day. */
  readonly day: string;
  /**
   * ISO date of the last day that could be meant where the law leaves it open whose report it is;
   * the same as `day` where it does not.
   */
  readonly latest: string;
  /** False for streets and towns, which article 49 does not name; practice follows it. */
  readonly named: boolean;
}

/** From this report year on, under the regulation as revised in 2019. */
const REVISED_FROM = 2019;

const DAY = 24 * 60 * 60 * 1000;

const OPEN_KINDS: readonly string[] = ["general-office", "development-zone"];

/** A title may name the place alone: 示例市2020年政府信息公开工作年度报告. */
const PLACE_ALONE = /[省市区县旗州盟]$/u;
const TOWN = /(?:[镇乡](?:人民政府)?|街道(?:办事处|办)?)$/u;

function isGovernment(name: string): boolean {
  return (name.endsWith("政府") && !TOWN.test(name)) || PLACE_ALONE.test(name);
}

/**
 * The last day on which a report may be published.
 *
 * Article 49: departments by 31 January, governments by 31 March. An office of a government
 * publishes the government's report as well as its own, and a development zone stands for a
 * government, so that both may mean the later day. Before report year 2019 everybody had until 31 March.
 *
 * @returns null when the report year is not known
 */
export function deadlineOf({ year, agency, names }: ReadReport): Deadline | null {
  if (year === null) return null;
  const january = `${year + 1}-01-31`;
  const march = `${year + 1}-03-31`;
  const titled = names.filter(({ role }) => role === "title").map(({ name }) => name);
  const bodies = [...titled, ...(agency === null ? [] : [agency])];
  if (year < REVISED_FROM || bodies.some(isGovernment)) {
    return { day: march, latest: march, named: true };
  }
  const kinds = bodies.map((name): string => agencyKindOf(name));
  return {
    day: january,
    latest:
      bodies.length === 0 || kinds.some((kind) => OPEN_KINDS.includes(kind)) ? march : january,
    named: !bodies.some((name) => TOWN.test(name)),
  };
}

/**
 * By how many days a report is dated after the last day that could be meant; negative where before.
 *
 * @returns null where the report has no date or no year
 */
export function daysAfterDeadline(report: ReadReport): number | null {
  const deadline = deadlineOf(report);
  if (deadline === null || report.publishedOn === null) return null;
  return daysBetween(deadline.latest, report.publishedOn);
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
