import type { Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { skipForAbsent, valueOf } from "./figures/figures";
import { type ItemRow, itemRows } from "./figures/item-rows";
import type { Outcome } from "./rule";

/** One row may agree by chance; ones and zeros agree by chance all the time. */
const ROWS = 2;
const LEAST = 2;

type DecidedRow = ItemRow & { readonly decisions: Address };

function isCopied(report: ReadReport, { lastYear, change, decisions }: DecidedRow): boolean {
  const stock = valueOf(report, lastYear);
  const by = valueOf(report, change);
  const decided = valueOf(report, decisions);
  if (stock === null || by === null || decided === null) return false;
  return decided >= LEAST && decided === stock + by;
}

function check(report: ReadReport, rows: readonly DecidedRow[]): Outcome[] {
  const copied = rows.filter((row) => isCopied(report, row));
  if (copied.length >= ROWS) {
    const list = (locale: "zh" | "en") =>
      copied.map(({ label, decisions }) => `${label[locale]} ${valueOf(report, decisions) ?? ""}`);
    return [
      {
        message: {
          zh: `${copied.length} 行的处理决定数量都与事项数相同（${list("zh").join("、")}），像是照抄了事项数`,
          en: `In ${copied.length} rows the decisions equal the items (${list("en").join(", ")}); they look copied`,
        },
        cells: copied.flatMap(({ lastYear, change, decisions }) => [lastYear, change, decisions]),
      },
    ];
  }
  const absent = rows
    .flatMap(({ lastYear, change, decisions }) => [lastYear, change, decisions])
    .filter((address) => valueOf(report, address) === null);
  return absent.length === 0 ? [] : [skipForAbsent(report, absent)];
}

/** Decisions made in a year are another matter than the items of the catalogue. */
export const decisionsCopied = defineRule({
  id: "decisions-copied",
  group: "within-tables",
  severity: "warning",
  title: { zh: "处理决定数量像是照抄事项数", en: "Decisions look copied from the items" },
  basis: {
    zh: "表二（2019 年格式）：前两栏计事项，第三栏计当年作出的处理决定",
    en: "Table two of the 2019 form: two columns count items, the third the year's decisions",
  },
  check: ({ report, form }) =>
    form === null
      ? []
      : check(
          report,
          itemRows(form).flatMap((row) =>
            row.decisions === null ? [] : { ...row, decisions: row.decisions },
          ),
        ),
});
