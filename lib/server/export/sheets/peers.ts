import "server-only";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import type { Locale } from "@/lib/domain/localized";
import type { ComparedGroup } from "@/lib/domain/views/comparison";
import { metricById } from "@/lib/metrics/catalogue";
import { eachOf } from "@/lib/server/export/each-of";
import type { Sheet, SheetCell, SheetColumn, SheetKind } from "@/lib/server/export/sheet";
import { SHEETS } from "@/lib/server/export/words";

const WORDS = {
  group: { zh: "同类机关", en: "group of peers" },
  key: { zh: "组的代号", en: "key of the group" },
  year: { zh: "年度", en: "year" },
  indicator: { zh: "指标", en: "indicator" },
  label: { zh: "指标名称", en: "name of the indicator" },
  unit: { zh: "单位", en: "unit" },
  bodies: { zh: "有数字的机关数", en: "bodies with a value" },
  mean: { zh: "平均", en: "mean" },
  min: { zh: "最小", en: "minimum" },
  p10: { zh: "第 10 百分位", en: "10th percentile" },
  p25: { zh: "第 25 百分位", en: "25th percentile" },
  median: { zh: "中位数", en: "median" },
  p75: { zh: "第 75 百分位", en: "75th percentile" },
  p90: { zh: "第 90 百分位", en: "90th percentile" },
  max: { zh: "最大", en: "maximum" },
} as const;

const TEXTS = new Set(["group", "key", "indicator", "label", "unit"]);

function nameOf({ kind, level, regionName }: ComparedGroup, locale: Locale): string {
  const words = [regionName, AGENCY_LEVELS[level][locale], AGENCY_KINDS[kind].label[locale]];
  return words.filter((word) => word !== null).join(" · ");
}

function* rowsOf(groups: readonly ComparedGroup[], locale: Locale): Generator<SheetCell[]> {
  for (const group of groups) {
    for (const { metric, year, bodies, mean, quantiles } of group.spreads) {
      const { label, unit } = metricById(metric);
      const { min, p10, p25, median, p75, p90, max } = quantiles;
      yield [
        nameOf(group, locale),
        group.key,
        year,
        metric,
        label[locale],
        unit[locale],
        bodies,
        mean,
        ...[min, p10, p25, median, p75, p90, max],
      ];
    }
  }
}

/** How indicators are spread over the groups of peers that bodies are held against. */
export function peersSheet(groups: readonly ComparedGroup[], locale: Locale): Sheet {
  const kindOf = (id: string): SheetKind => (TEXTS.has(id) ? "text" : "number");
  return {
    id: "peers",
    name: SHEETS.peers[locale],
    columns: Object.entries(WORDS).map(([id, label]): SheetColumn => ({
      id,
      label: label[locale],
      kind: kindOf(id),
    })),
    rows: eachOf(rowsOf(groups, locale)),
  };
}
