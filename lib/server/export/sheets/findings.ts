import "server-only";
import type { Locale } from "@/lib/domain/localized";
import { UNDECIDED } from "@/lib/domain/review";
import type { Sheet, SheetCell, SheetColumn } from "@/lib/server/export/sheet";
import type { Table } from "@/lib/server/export/table/table";
import { SHEETS } from "@/lib/server/export/words";
import { reader } from "@/lib/server/db";
import { findingLineInclude, findingSummary } from "@/lib/server/views/finding-summary";

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
    const found = await reader().finding.findMany({
      where: { reportId: { in: [...ids] }, isLive: true, state: { in: [...UNDECIDED] } },
      include: findingLineInclude,
      orderBy: [{ reportId: "asc" }, { position: "asc" }],
    });
    const place = new Map(ids.map((id, index) => [id, index]));
    const inOrder = found.toSorted(
      (a, b) => (place.get(a.reportId) ?? 0) - (place.get(b.reportId) ?? 0),
    );
    for (const row of inOrder) {
      const { title, message, cells, severity, rule, state } = findingSummary(row);
      yield [
        row.report.agency.name,
        row.year,
        severity,
        rule,
        title[locale],
        message[locale],
        cells.join(" "),
        state,
        row.id,
        row.reportId,
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
