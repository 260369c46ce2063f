import { type Address, partsOfAddress } from "@/lib/domain/address";
import type { CellChange, RepairKind } from "@/lib/domain/cause";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import { columnName, rowName } from "@/lib/rules/figures/figures";
import { plainNumber } from "@/lib/rules/figures/plain-number";

/** What a slip is called, where it has a name; the others say no more than their numbers do. */
const SLIP: Partial<Record<RepairKind, Localized>> = {
  "swapped-digits": { zh: "数字颠倒", en: "digits swapped" },
  "missing-digit": { zh: "漏一位数字", en: "a digit missing" },
  "extra-digit": { zh: "多一位数字", en: "a digit too many" },
  exchanged: { zh: "两格填反", en: "two cells the wrong way round" },
  "shifted-row": { zh: "整行错开一格", en: "the row moved by one cell" },
  "shifted-column": { zh: "整列错开一行", en: "the column moved by one row" },
  "split-number": { zh: "一个数拆成两格", en: "one number split over two cells" },
  "joined-number": { zh: "两格的数连在一起", en: "the numbers of two cells run together" },
  unit: { zh: "元误作万元或相反", en: "yuan taken for 万元, or the reverse" },
};

function fromTo({ from, to }: CellChange, blank: string): string {
  return `${from === null ? blank : plainNumber(from)} → ${plainNumber(to)}`;
}

function rowOf(address: Address): string {
  const { table, row } = partsOfAddress(address);
  return `${table}.${row}`;
}

/** Changes of one row under its name; what is the same in several columns is told once. */
function rowWords(report: ReadReport, changes: readonly CellChange[], locale: keyof Localized) {
  const [first] = changes;
  if (first === undefined) return "";
  const columns = new Map<string, string[]>();
  for (const change of changes) {
    const how = fromTo(change, locale === "zh" ? "空白" : "blank");
    const name = columnName(report, change.address)[locale];
    columns.set(how, [...(columns.get(how) ?? []), locale === "zh" ? name : name.toLowerCase()]);
  }
  const list = [...columns].map(([how, names]) =>
    locale === "zh" ? `${names.join("、")} ${how}` : `${names.join(" and ")} ${how}`,
  );
  const row = rowName(report, first.address)[locale];
  return locale === "zh" ? `${row} · ${list.join("，")}` : `${row}, ${list.join(", ")}`;
}

/** "（七）总计 · 自然人、总计 0 → 3；四、结转下年度继续办理 · 自然人、总计 0 → 2" */
export function changeWords(report: ReadReport, changes: readonly CellChange[]): Localized {
  const rows = new Map<string, CellChange[]>();
  for (const change of changes) {
    const row = rowOf(change.address);
    rows.set(row, [...(rows.get(row) ?? []), change]);
  }
  const words = (locale: keyof Localized) =>
    [...rows.values()]
      .map((each) => rowWords(report, each, locale))
      .join(locale === "zh" ? "；" : "; ");
  return { zh: words("zh"), en: words("en") };
}

/**
 * What a repair would change, what it would do, and what else speaks for it.
 *
 * @param closes how many failing equations would hold
 */
export function repairMessage(
  report: ReadReport,
  kind: RepairKind,
  changes: readonly CellChange[],
  closes: number,
  evidence: readonly Localized[],
): Localized {
  const slip = SLIP[kind];
  const what = changeWords(report, changes);
  const closed =
    closes === 1
      ? { zh: "不成立的等式即成立", en: "the failing equation holds" }
      : { zh: `${closes} 个不成立的等式全部成立`, en: `all ${closes} failing equations hold` };
  const list = (locale: keyof Localized, separator: string) =>
    evidence.map((each) => `${separator}${each[locale]}`).join("");
  return {
    zh: `${what.zh}${slip === undefined ? "" : `（${slip.zh}）`}：${closed.zh}${list("zh", "；")}`,
    en: `${what.en}${slip === undefined ? "" : ` (${slip.en})`}: ${closed.en}${list("en", "; ")}`,
  };
}
