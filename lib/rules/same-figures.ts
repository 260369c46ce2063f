import type { Address } from "@/lib/domain/address";
import { figureAt, figuresOfForm, formForYear } from "@/lib/form/catalogue";
import { defineRule } from "./define-rule";
import { skipForAbsent, valueOf } from "./figures/figures";
import { previousReport } from "./figures/previous-report";
import type { Outcome, Subject } from "./rule";

/** Fewer agree by chance in a small body. */
const LEAST = 5;

/** Stocks rightly stay as they are while nothing changes. */
const STOCKS: readonly string[] = ["items_last_year", "public_total", "in_force"];

/** The figures of a year's work that both reports have. */
function comparable({ report, form }: Subject): Address[] {
  if (form === null || report.year === null) return [];
  const formBefore = formForYear(report.year - 1);
  if (formBefore === null) return [];
  return figuresOfForm(form.id)
    .filter(({ column }) => !STOCKS.includes(column))
    .map(({ address }) => address)
    .filter((address) => figureAt(formBefore.id, address) !== undefined);
}

function check(subject: Subject): Outcome[] {
  const figures = comparable(subject);
  if (figures.length === 0) return [];
  const { report } = subject;
  const previous = previousReport(subject);
  if ("reason" in previous) return [previous];

  const told = figures.filter(
    (address) => valueOf(report, address) !== null && valueOf(previous, address) !== null,
  );
  if (told.some((address) => valueOf(report, address) !== valueOf(previous, address))) return [];
  const notZero = told.filter((address) => valueOf(report, address) !== 0);
  if (notZero.length < LEAST) {
    const absent = figures.filter((address) => valueOf(report, address) === null);
    return absent.length === 0 ? [] : [skipForAbsent(report, absent)];
  }
  return [
    {
      message: {
        zh: `${notZero.length} 个不为零的数与 ${previous.year ?? ""} 年的报告完全相同，像是沿用了上年的表`,
        en: `${notZero.length} figures that are not zero are all as in the ${previous.year ?? ""} report; the table looks reused`,
      },
      cells: notZero,
    },
  ];
}

/** A year's work in figures is never that of the year before throughout. */
export const sameFigures = defineRule({
  id: "same-figures",
  group: "across-years",
  severity: "warning",
  title: { zh: "数据与上年完全相同", en: "Every figure as last year" },
  basis: {
    zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责",
    en: "Notice (2021) No. 30: reports are not to be copies",
  },
  check,
});
