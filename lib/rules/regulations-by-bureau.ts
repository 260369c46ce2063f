import { type Address, addressOf } from "@/lib/domain/address";
import { AGENCY_LEVELS, type AgencyLevel, agencyLevelOf } from "@/lib/domain/agency-kind";
import { defineRule } from "./define-rule";
import { columnName, skipForAbsent, valueOf } from "./figures/figures";
import type { Outcome, Subject } from "./rule";

const MAY_MAKE_REGULATIONS: readonly AgencyLevel[] = ["national", "provincial", "prefecture"];

function check({ report, form }: Subject): Outcome[] {
  const block = form?.disclosure.find(({ rows }) => rows.some(({ id }) => id === "regulations"));
  if (block === undefined) return [];
  const figures = block.columns.map(({ id }): Address =>
    addressOf("disclosure", "regulations", id),
  );
  const reported = figures.filter((address) => (valueOf(report, address) ?? 0) > 0);
  if (reported.length === 0) {
    const absent = figures.filter((address) => valueOf(report, address) === null);
    return absent.length === 0 ? [] : [skipForAbsent(report, absent)];
  }

  const level =
    report.agency === null ? "unknown" : agencyLevelOf(report.agency, report.region?.code ?? null);
  if (level === "unknown") {
    return [{ reason: { zh: "机关层级不明", en: "the level of the body is not known" } }];
  }
  if (MAY_MAKE_REGULATIONS.includes(level)) return [];
  const list = (locale: "zh" | "en") =>
    reported.map((each) => `${columnName(report, each)[locale]} ${valueOf(report, each) ?? ""}`);
  const levelName = AGENCY_LEVELS[level];
  return [
    {
      message: {
        zh: `${levelName.zh}机关没有规章制定权，规章一行却填了${list("zh").join("、")}`,
        en: `A ${levelName.en.toLowerCase()}-level body can't make regulations, but the row says ${list("en").join(", ").toLowerCase()}`,
      },
      cells: reported,
    },
  ];
}

/** 规章 are made by ministries, provinces and cities with districts, and by nobody below. */
export const regulationsByBureau = defineRule({
  id: "regulations-by-bureau",
  group: "within-tables",
  severity: "warning",
  title: { zh: "无权制定规章的机关填了规章", en: "Regulations of a body that can't make any" },
  basis: {
    zh: "《立法法》：规章由国务院部门和省、设区的市、自治州人民政府制定",
    en: "Legislation Law: regulations are made by ministries, provinces and cities with districts",
  },
  check,
});
