import "server-only";
import type { Address, TableId } from "@/lib/domain/address";
import type { MissingReason } from "@/lib/domain/views/quantity";
import type { RegionRollup, RegionSum } from "@/lib/domain/views/region-rollup";
import type { FormId } from "@/lib/domain/form-id";
import { figuresOfForm, formById } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";

const REASON: Readonly<Partial<Record<MissingReason, string>>> = {
  blank: "空白",
  dash: "填“/”等符号",
  unreadable: "所填不是数字",
  "row-missing": "没有这一格",
  ambiguous: "对不上列",
};
const OTHER_REASON = "无法采用";

/** "空白 2 个机关、填“/”等符号 1 个机关"; "" where nobody leaves it out. */
function reasonsOf(sum: RegionSum | undefined): string {
  const absent = Object.entries(sum?.absent ?? {}) as [MissingReason, number][];
  return absent
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, bodies]) => `${REASON[reason] ?? OTHER_REASON} ${bodies} 个机关`)
    .join("、");
}

function rowWords(form: FormId, { table, row, rowLabel }: Figure): string {
  const found = formById(form).applications.rows.find(({ id }) => id === row);
  if (table !== "applications" || found === undefined) return rowLabel.zh;
  return `${found.group === null ? "" : `${found.group.zh}：`}${rowLabel.zh}`;
}

interface Gap {
  readonly what: string;
  readonly reasons: string;
}

/** The gaps of one row: columns with the same reasons together; a whole row by its name alone. */
function gapsOfRow(
  form: FormId,
  figures: readonly Figure[],
  sums: Readonly<Partial<Record<Address, RegionSum>>>,
): Gap[] {
  const byReasons = new Map<string, Figure[]>();
  for (const figure of figures) {
    const reasons = reasonsOf(sums[figure.address]);
    if (reasons !== "") byReasons.set(reasons, [...(byReasons.get(reasons) ?? []), figure]);
  }
  return [...byReasons].flatMap(([reasons, those]): Gap[] => {
    const [first] = those;
    if (first === undefined) return [];
    const row = rowWords(form, first);
    const columns = those.map(({ columnLabel }) => columnLabel.zh).join("、");
    return [{ what: those.length === figures.length ? row : `${row}（${columns}）`, reasons }];
  });
}

/** What of a table's figures some bodies leave out, in as few words as tell it. */
function gapNote(
  { form, sums }: { readonly form: FormId; readonly sums: RegionRollup["sums"] },
  table: TableId,
): string | null {
  const rows = new Map<string, Figure[]>();
  for (const figure of figuresOfForm(form)) {
    if (figure.table !== table) continue;
    rows.set(figure.row, [...(rows.get(figure.row) ?? []), figure]);
  }
  const gaps = [...rows.values()].map((figures) => gapsOfRow(form, figures, sums));
  const all = gaps.flat();
  const [first] = all;
  if (first === undefined) return null;
  const isEverywhere =
    all.length === rows.size &&
    gaps.every(([gap]) => gap?.reasons === first.reasons && !gap.what.includes("（"));
  const words = isEverywhere
    ? `本表各数，${first.reasons}`
    : all.map(({ what, reasons }) => `${what}，${reasons}`).join("；");
  return `已计入的机关中有未填的：${words}。未填的不按零计，相应的合计不全。`;
}

/** What is missing in the sums of a table; empty where each body of the scope gives each figure. */
export function missingNotes(
  { bodies, added, form, sums }: Pick<RegionRollup, "bodies" | "added" | "form" | "sums">,
  table: TableId,
): string[] {
  if (form === null) return [];
  const left = bodies.length - added;
  const gaps = gapNote({ form, sums }, table);
  return [
    ...(left === 0
      ? []
      : [
          `${bodies.length} 个机关中有 ${left} 个没有计入，名单见附件，本表各数只是已计入机关之和。`,
        ]),
    ...(gaps === null ? [] : [gaps]),
  ];
}
