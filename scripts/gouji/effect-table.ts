import type { Locale } from "@/lib/domain/localized";
import type { CheckEffect, Effects } from "@/lib/server/replay/effects";

const HEADS: Record<Locale, readonly [string, string, string, string, string]> = {
  zh: ["检查项", "新增", "不再有", "重新待决", "合计"],
  en: ["check", "new", "gone", "reopened", "all"],
};

/** Columns that a terminal gives to a text: two to each Chinese character. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffee]/gu)?.length ?? 0);
}

const fill = (text: string, width: number) => " ".repeat(Math.max(0, width - widthOf(text)));

function rowOf(name: string, { new: added, gone, reopened }: CheckEffect): string[] {
  const signed = (count: number, sign: string) => (count === 0 ? "0" : `${sign}${count}`);
  return [name, signed(added, "+"), signed(gone, "-"), String(reopened)];
}

function sumOf(effects: readonly CheckEffect[]): CheckEffect {
  const sum = (key: keyof CheckEffect) => effects.reduce((all, effect) => all + effect[key], 0);
  return { new: sum("new"), gone: sum("gone"), reopened: sum("reopened") };
}

/** Per check how many findings are new or gone and how many decisions reopen, for a terminal. */
export function effectTable(effects: Effects, locale: Locale): string {
  const [check, added, gone, reopened, all] = HEADS[locale];
  const rows = [
    [check, added, gone, reopened],
    ...Object.entries(effects)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, effect]) => rowOf(rule, effect)),
    rowOf(all, sumOf(Object.values(effects))),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text + fill(text, widths[0] ?? 0) : fill(text, widths[column] ?? 0) + text,
        )
        .join("  "),
    )
    .join("\n");
}
