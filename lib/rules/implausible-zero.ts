import { type Address, addressOf } from "@/lib/domain/address";
import { AGENCY_KINDS, type AgencyKind } from "@/lib/domain/agency-kind";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { rowName, skipForAbsent, valueOf } from "./figures/figures";
import type { Outcome, Subject } from "./rule";
import { zeroFigures } from "./figures/zero-figures";
import { expectedDecisions } from "./words/expected-decisions";

function outcomeOf(report: ReadReport, kind: AgencyKind, address: Address): Outcome | null {
  const value = valueOf(report, address);
  if (value === null) return skipForAbsent(report, [address]);
  if (value !== 0) return null;
  const row = rowName(report, address);
  const { label } = AGENCY_KINDS[kind];
  return {
    message: {
      zh: `${label.zh}机关全年${row.zh}处理决定 0 件，与职责不符，请核实是否漏填`,
      en: `A body of ${label.en.toLowerCase()} with 0 decisions on ${row.en.toLowerCase()} in a year; perhaps left out`,
    },
    cells: [address],
  };
}

function check({ report, form, surroundings }: Subject): Outcome[] {
  if (form === null) return [];
  if (report.agency === null) {
    return [{ reason: { zh: "机关名称不明", en: "the body's name is not known" } }];
  }
  const expectation = expectedDecisions(report.agency, surroundings?.kind ?? null);
  // A report that is zero throughout has a finding of its own.
  if (expectation === undefined || zeroFigures(report, form).all === true) return [];
  return expectation.rows.flatMap(
    (row) => outcomeOf(report, expectation.kind, addressOf("disclosure", row, "decisions")) ?? [],
  );
}

/** A body that punishes or licenses for a living reports that it did neither. */
export const implausibleZero = defineRule({
  id: "implausible-zero",
  group: "units",
  severity: "warning",
  title: { zh: "按职责不应为零", en: "A zero that the body's work belies" },
  basis: {
    zh: "《政府信息公开条例》第二十条第（五）（六）项：许可、处罚等处理决定数量据实填报",
    en: "Article 20 (5) and (6): decisions on licences and penalties are reported as they are",
  },
  check,
});
