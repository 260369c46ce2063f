import "server-only";
import type { Locale } from "@/lib/domain/localized";
import type { Sheet, SheetCell, SheetColumn } from "@/lib/server/export/sheet";
import type { Table } from "@/lib/server/export/table/table";
import { SHEETS } from "@/lib/server/export/words";
import { openFindingsOf } from "@/lib/server/queries/export/open-findings";

const WORDS = {
  bodyName: { zh: "机关", en: "body" },
  year: { zh: "年度", en: "year" },
  severity: { zh: "轻重", en: "severity" },
  rule: { zh: "检查项", en: "check" },
  title: { zh: "问题", en: "what is wrong" },
  message: { zh: "详情", en: "in detail" },
  cells: { zh: "涉及的单元格", en: "figures" },
  state: { zh: "状态", en: "state" },
  findingId: { zh: "问题编号", en: "finding id" },
  reportId: { zh: "报告编号", en: "report id" },
} as const;

const WIDE = new Set(["message", "cells"]);

async function* rowsOf(table: Table, locale: Locale): AsyncGenerator<readonly SheetCell[]> {
  for await (const ids of table.reportIds()) {
    for (const finding of await openFindingsOf(ids)) {
      yield [
        finding.bodyName,
        finding.year,
        finding.severity,
        finding.rule,
        finding.title[locale],
        finding.message[locale],
        finding.cells.join(" "),
        finding.state,
        finding.id,
        finding.reportId,
      ];
    }
  }
}

/** What the checks found in the reports of a table and nobody has decided yet. */
export function findingsSheet(table: Table, locale: Locale): Sheet {
  return {
    id: "findings",
    name: SHEETS.findings[locale],
    columns: Object.entries(WORDS).map(([id, label]): SheetColumn => ({
      id,
      label: label[locale],
      kind: WIDE.has(id) ? "long-text" : id === "year" ? "number" : "text",
    })),
    rows: rowsOf(table, locale),
  };
}
