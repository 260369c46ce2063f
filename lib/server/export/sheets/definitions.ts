import "server-only";
import type { FormId } from "@/lib/domain/form-id";
import type { Locale } from "@/lib/domain/localized";
import type { ColumnView } from "@/lib/domain/views/column-view";
import { figureAt, FORMS } from "@/lib/form/catalogue";
import { metricById } from "@/lib/metrics/catalogue";
import { formulaTerms } from "@/lib/metrics/formula";
import { isInForm } from "@/lib/metrics/is-in-form";
import type { Metric } from "@/lib/metrics/metric";
import type { Address } from "@/lib/domain/address";
import { SHEETS } from "@/lib/server/export/words";
import type { Sheet, SheetCell, SheetColumn } from "@/lib/server/export/sheet";
import { metricOf } from "@/lib/server/export/table/live-formulas";
import { eachOf } from "@/lib/server/export/each-of";

/** How an indicator is computed, in ids: `applications.new.total + …`, `licences / penalties`. */
export function formulaText(metric: Metric, form: FormId): string | null {
  if (metric.formula === "rate")
    return isInForm(metric, form) ? `${metric.of} / ${metric.per}` : null;
  if (metric.formula === "record") return metric.field;
  const terms = formulaTerms(metric, form);
  if (terms === null) return null;
  const text = terms.map(({ sign, address }) => `${sign === 1 ? "+" : "−"} ${address}`).join(" ");
  return text.replace(/^\+ /u, "");
}

const WORDS = {
  id: { zh: "变量名", en: "variable" },
  labelZh: { zh: "中文名称", en: "name in Chinese" },
  labelEn: { zh: "英文名称", en: "name in English" },
  unit: { zh: "单位", en: "unit" },
  kind: { zh: "种类", en: "kind" },
  about: { zh: "含义", en: "what it is" },
  "form-2019": { zh: "算法（2019 年格式）", en: "formula (2019 form)" },
  "form-2021": { zh: "算法（2021 年格式）", en: "formula (2021 form)" },
  better: { zh: "何者为好", en: "which way is better" },
} as const;

const WIDE = new Set(["about", "form-2019", "form-2021"]);

function columnsOf(locale: Locale): SheetColumn[] {
  return Object.entries(WORDS).map(([id, label]) => ({
    id,
    label: label[locale],
    kind: WIDE.has(id) ? "long-text" : "text",
  }));
}

function definition({ id, label, unit, kind }: ColumnView, locale: Locale): SheetCell[] {
  const metric = metricOf(id);
  const inForm = (form: FormId): string | null =>
    metric === null
      ? figureAt(form, id as Address) === undefined
        ? null
        : id
      : formulaText(metricById(metric.id), form);
  return [
    id,
    label.zh,
    label.en,
    unit[locale],
    kind,
    metric?.about[locale] ?? null,
    ...FORMS.map((form) => inForm(form.id)),
    metric?.better ?? null,
  ];
}

/** What each column of figures is: its names, unit, and how it is computed on each form. */
export function definitionsSheet(columns: readonly ColumnView[], locale: Locale): Sheet {
  const distinct = [...new Map(columns.map((column) => [column.id, column])).values()];
  return {
    id: "definitions",
    name: SHEETS.definitions[locale],
    columns: columnsOf(locale),
    rows: eachOf(distinct.map((column) => definition(column, locale))),
  };
}
