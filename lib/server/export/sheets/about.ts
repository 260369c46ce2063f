import "server-only";
import type { Locale } from "@/lib/domain/localized";
import { eachOf } from "@/lib/server/export/each-of";
import type { Provenance } from "@/lib/server/export/provenance";
import type { Sheet, SheetCell } from "@/lib/server/export/sheet";
import { SHEETS } from "@/lib/server/export/words";

const NAMES = {
  about: { zh: "内容", en: "content" },
  address: { zh: "地址", en: "address" },
  dataVersion: { zh: "数据版本", en: "version of the data" },
  program: { zh: "程序", en: "program" },
  madeAt: { zh: "导出时间", en: "made at" },
  blanks: { zh: "空白", en: "blank cells" },
} as const;

const BLANKS = {
  zh: "空白表示没有数字，不是零；原因在数据表的 missing 列。金额单位为万元，比率为小数（0.25 即 25%）。",
  en: "A blank is no figure, never a zero; the column “missing” of the data says why. Amounts are in CNY 10,000, rates are numbers (0.25 is 25 %).",
} as const;

/** Where the file comes from and how it is to be read. */
export function aboutSheet(provenance: Provenance, locale: Locale): Sheet {
  const { about, address, dataVersion, program, madeAt } = provenance;
  const rows: SheetCell[][] = [
    [NAMES.about[locale], about[locale]],
    [NAMES.address[locale], address],
    [NAMES.dataVersion[locale], dataVersion],
    [NAMES.program[locale], program],
    [NAMES.madeAt[locale], madeAt],
    [NAMES.blanks[locale], BLANKS[locale]],
  ];
  return {
    id: "about",
    name: SHEETS.about[locale],
    columns: [
      { id: "name", label: SHEETS.about[locale], kind: "text" },
      { id: "value", label: NAMES.about[locale], kind: "long-text" },
    ],
    rows: eachOf(rows),
  };
}
