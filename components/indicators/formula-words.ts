import { partsOfAddress } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { figureAt, formById } from "@/lib/form/catalogue";
import type { Figure, FormRow } from "@/lib/form/form";
import { rowName } from "@/components/report/figure-name";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { type FormulaTerm, formulaTerms } from "@/lib/metrics/formula";
import type { Metric, SumMetric } from "@/lib/metrics/metric";

/** More rows than these are said as a whole. */
const MOST_ROWS = 3;

interface RowOfSum {
  readonly sign: 1 | -1;
  readonly figure: Figure;
  readonly columns: readonly Figure[];
}

const QUOTES = { "zh-CN": ["“", "”"], en: ["“", "”"] } as const;

function quoted(text: string, locale: AppLocale): string {
  const [open, close] = QUOTES[locale];
  return `${open}${text}${close}`;
}

function rowsOf(terms: readonly FormulaTerm[], form: FormId): RowOfSum[] {
  const rows = new Map<string, RowOfSum>();
  for (const { sign, address } of terms) {
    const figure = figureAt(form, address);
    if (figure === undefined) continue;
    const { table, row } = partsOfAddress(address);
    const key = `${sign} ${table} ${row}`;
    const known = rows.get(key);
    rows.set(key, {
      sign,
      figure: known?.figure ?? figure,
      columns: [...(known?.columns ?? []), figure],
    });
  }
  return [...rows.values()];
}

function formRow(form: FormId, { table, row }: Figure): FormRow | null {
  if (table !== "applications") return null;
  return formById(form).applications.rows.find(({ id }) => id === row) ?? null;
}

/** The label of the group that all rows belong to, as "不予公开" is of its eight reasons. */
function sharedGroup(rows: readonly RowOfSum[], form: FormId, locale: AppLocale): string | null {
  const groups = rows.map(({ figure }) => formRow(form, figure)?.group ?? null);
  const [first] = groups;
  if (first === null || first === undefined) return null;
  return groups.every((group) => group?.zh === first.zh) ? inLocale(first, locale) : null;
}

/** Without what the form explains in brackets, which is as long as a line. */
function shortened(label: string): string {
  return label.replace(/（区分处理[^）]*）/u, "");
}

function joined(parts: readonly { readonly sign: 1 | -1; readonly text: string }[]): string {
  return parts
    .map(({ sign, text }, index) =>
      index === 0 ? (sign === 1 ? text : `− ${text}`) : `${sign === 1 ? "+" : "−"} ${text}`,
    )
    .join(" ");
}

/** What a sum adds up in a form, in the form's own words; null where the form has it not. */
export function sumInWords(metric: SumMetric, form: FormId, locale: AppLocale): string | null {
  const terms = formulaTerms(metric, form);
  if (terms === null) return null;
  const rows = rowsOf(terms, form);
  const rowLabel = ({ figure }: RowOfSum) => shortened(rowName(form, figure, locale));
  const columnLabels = new Set(
    rows.flatMap(({ columns }) => columns.map(({ columnLabel }) => inLocale(columnLabel, locale))),
  );
  const [column] = columnLabels;
  const [only] = rows;
  if (only === undefined || column === undefined) return null;

  const group = rows.length > MOST_ROWS ? sharedGroup(rows, form, locale) : null;
  if (group !== null) {
    return locale === "en"
      ? `the ${rows.length} rows of ${quoted(group, locale)}, column ${quoted(column, locale)}`
      : `${quoted(group, locale)}下 ${rows.length} 行之和（${quoted(column, locale)}列）`;
  }
  if (columnLabels.size === 1 && rows.every(({ columns }) => columns.length === 1)) {
    const sum = joined(
      rows.map((row) => ({ sign: row.sign, text: quoted(rowLabel(row), locale) })),
    );
    return locale === "en"
      ? `${sum}, column ${quoted(column, locale)}`
      : `${sum}（${quoted(column, locale)}列）`;
  }
  const ofRow = (row: RowOfSum) => {
    const columns = row.columns.map(({ columnLabel }) => inLocale(columnLabel, locale)).join(" + ");
    return locale === "en"
      ? `${quoted(rowLabel(row), locale)} (${columns})`
      : `${quoted(rowLabel(row), locale)}（${columns}）`;
  };
  return joined(rows.map((row) => ({ sign: row.sign, text: ofRow(row) })));
}

/** A formula in a line: of a rate the two indicators, of a sum the rows of the form. */
export function formulaInWords(metric: Metric, locale: AppLocale): string | null {
  if (metric.formula === "record") return null;
  if (metric.formula === "rate") {
    const [of, per] = [metric.of, metric.per].map((id) => inLocale(metricById(id).label, locale));
    return `${of} ÷ ${per}`;
  }
  return sumInWords(metric, "form-2021", locale) ?? sumInWords(metric, "form-2019", locale);
}
