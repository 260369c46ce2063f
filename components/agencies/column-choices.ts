import type { Localized } from "@/lib/domain/localized";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { partsOfAddress } from "@/lib/domain/address";
import { MetricGroup } from "@/lib/domain/metric-kind";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import { METRICS } from "@/lib/metrics/catalogue";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

export interface ColumnChoice {
  readonly id: ColumnId;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly ColumnChoice[];
}

/** The names of the groups, which the page's messages have. */
export interface GroupWords {
  readonly metrics: (group: MetricGroup) => string;
  readonly table: (table: "disclosure" | "applications" | "reviews") => string;
}

const TABLES = ["disclosure", "applications", "reviews"] as const;

function figureLabel(row: Localized, column: Localized, locale: AppLocale): string {
  const [of, at] = [inLocale(row, locale), inLocale(column, locale)];
  return locale === "en" ? `${of}, ${at.toLowerCase()}` : `${of} · ${at}`;
}

/** Everything that can stand in a column: the indicators by their groups, then the forms' own figures. */
export function columnChoices(locale: AppLocale, words: GroupWords): ChoiceGroup[] {
  return [
    ...MetricGroup.options.map((group) => ({
      label: words.metrics(group),
      choices: METRICS.filter((metric) => metric.group === group).map(({ id, label }) => ({
        id,
        label: inLocale(label, locale),
      })),
    })),
    ...TABLES.map((table) => ({
      label: words.table(table),
      choices: ALL_FIGURES.filter(({ address }) => partsOfAddress(address).table === table).map(
        ({ address, rowLabel, columnLabel }) => ({
          id: address,
          label: figureLabel(rowLabel, columnLabel, locale),
        }),
      ),
    })),
  ];
}
