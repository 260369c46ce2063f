import "server-only";
import type { AddressItem, IndicatorItem, RuleItem } from "@/lib/domain/api/items";
import { ALL_FIGURES, figureAt, FORMS } from "@/lib/form/catalogue";
import { METRICS } from "@/lib/metrics/catalogue";
import { RULES } from "@/lib/rules/catalogue";
import { formulaText } from "@/lib/server/export/sheets/definitions";

/** All indicators with their formulas. */
export function indicatorItems(): IndicatorItem[] {
  return METRICS.map((metric) => ({
    indicator: metric.id,
    group: metric.group,
    labelZh: metric.label.zh,
    labelEn: metric.label.en,
    aboutZh: metric.about.zh,
    aboutEn: metric.about.en,
    unitZh: metric.unit.zh,
    unitEn: metric.unit.en,
    kind: metric.kind,
    better: metric.better,
    formula: metric.formula,
    form2019: formulaText(metric, "form-2019"),
    form2021: formulaText(metric, "form-2021"),
    leastCases: metric.formula === "rate" ? metric.least : null,
  }));
}

/** All figures of both forms. */
export function addressItems(): AddressItem[] {
  return ALL_FIGURES.map(({ address, table, kind, rowLabel, columnLabel }) => ({
    address,
    table,
    rowZh: rowLabel.zh,
    rowEn: rowLabel.en,
    columnZh: columnLabel.zh,
    columnEn: columnLabel.en,
    kind,
    forms: FORMS.map(({ id }) => id).filter((id) => figureAt(id, address) !== undefined),
  }));
}

/** All checks. */
export function ruleItems(): RuleItem[] {
  return RULES.map(({ id, severity, title, basis }) => ({
    rule: id,
    severity,
    titleZh: title.zh,
    titleEn: title.en,
    basisZh: basis.zh,
    basisEn: basis.en,
  }));
}
