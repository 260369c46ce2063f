import {
  summariseBodies,
  summariseSpread,
  summariseYears,
  type SummaryWords,
  valueText,
} from "@/components/charts/summary";
import type { ChartPart, ChartView } from "@/lib/domain/views/chart-view";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

/** Sentences about more of them nobody listens to. */
const MOST_SENTENCES = 8;

const summarised = ({ label, unit, kind }: ChartPart, locale: AppLocale) => ({
  label: inLocale(label, locale),
  unit: inLocale(unit, locale),
  kind,
});

function ofYears({ rows, bodies, parts }: ChartView, words: SummaryWords): string[] {
  const whom = bodies.length === 0 ? [null] : bodies;
  return whom.flatMap((body) =>
    parts.map((part, index) => {
      const of = summarised(part, words.locale);
      const label = bodies.length > 1 && body !== null ? `${body.name} ${of.label}` : of.label;
      const years = rows.flatMap(({ agencyId, year, cells }) => {
        const quantity = cells[index];
        return agencyId !== (body?.id ?? null) || quantity === undefined
          ? []
          : [{ year, quantity }];
      });
      return summariseYears({ ...of, label }, years, words);
    }),
  );
}

function ofOneYear({ rows, bodies, parts }: ChartView, words: SummaryWords): string[] {
  return parts.map((part, index) =>
    summariseBodies(
      summarised(part, words.locale),
      bodies.map(({ id, name }) => ({
        name,
        value: rows.find(({ agencyId }) => agencyId === id)?.cells[index]?.value ?? null,
      })),
      words,
    ),
  );
}

function ofFlow({ rows, parts }: ChartView, words: SummaryWords): string[] {
  const cells = rows[0]?.cells ?? [];
  const said = parts.map((part, index) => {
    const of = summarised(part, words.locale);
    const cell = cells[index];
    const value =
      cell === undefined || cell.missing !== null
        ? words.absent(cell?.missing ?? "no-report")
        : valueText(cell.value, of, words);
    return words.t("part", { label: of.label, value });
  });
  return [said.join(words.locale === "en" ? ", " : "，")];
}

/** What a chart of a view shows, in sentences. */
export function summaryOfView(view: ChartView, words: SummaryWords): string {
  const { spec, parts, cloud, quantiles, bodies } = view;
  const [first, second] = parts;
  const sentences = () => {
    if (spec.chart === "flow") return ofFlow(view, words);
    if (spec.chart === "body-bars") return ofOneYear(view, words);
    if (first !== undefined && spec.chart === "spread") {
      const marked = bodies.flatMap(({ id, name }) => {
        const value = cloud.find((each) => each.id === id)?.cells[0]?.value ?? null;
        return value === null ? [] : [{ name, value }];
      });
      const of = summarised(first, words.locale);
      return [summariseSpread(of, cloud.length, quantiles, marked, words)];
    }
    if (first !== undefined && second !== undefined && spec.chart === "scatter") {
      return [
        words.t("scatter", {
          across: inLocale(first.label, words.locale),
          upward: inLocale(second.label, words.locale),
          count: cloud.length,
        }),
      ];
    }
    return ofYears(view, words);
  };
  const end = words.locale === "en" ? ". " : "。";
  return sentences()
    .slice(0, MOST_SENTENCES)
    .map((sentence) => `${sentence}${end}`)
    .join("")
    .trim();
}
