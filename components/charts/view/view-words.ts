import type { useTranslations } from "next-intl";
import { spansFormChange } from "@/components/charts/year-series";
import { ANY_BODY, BodyFilter } from "@/lib/domain/views/body-filter";
import type { ChartView } from "@/lib/domain/views/chart-view";
import { joinSentences } from "@/lib/i18n/join-sentences";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

/** What a chart of a view is told with. */
export interface ViewTranslations {
  readonly locale: AppLocale;
  readonly t: ReturnType<typeof useTranslations<"chartWords">>;
  readonly charts: ReturnType<typeof useTranslations<"charts">>;
}

/** What stands around a chart. */
export interface ViewWords {
  readonly title: string;
  readonly unit: string;
  readonly n: string;
  readonly note: string | undefined;
  readonly source: string | undefined;
}

/** Named in a title; of more bodies their number is said. */
const MOST_NAMED = 3;

function isFiltered(view: ChartView): boolean {
  return JSON.stringify(BodyFilter.parse(view.spec)) !== JSON.stringify(ANY_BODY);
}

function whomOf(view: ChartView, { t }: ViewTranslations): string {
  const { spec, bodies, count } = view;
  const isOfEach = spec.chart === "spread" || spec.chart === "scatter";
  if (isOfEach || bodies.length === 0) {
    return isFiltered(view) ? t("whom.some", { count }) : t("whom.all");
  }
  if (spec.bodies.length === 0) return t("whom.largest", { count: bodies.length });
  return bodies.length <= MOST_NAMED
    ? bodies.map(({ name }) => name).join(t("comma"))
    : t("whom.bodies", { count: bodies.length });
}

function whatOf({ spec, parts }: ChartView, { t, locale }: ViewTranslations): string {
  if (spec.chart === "flow") return t("subjects.flow");
  if (spec.subject !== null && spec.chart !== "spread") return t(`subjects.${spec.subject}`);
  return parts.map(({ label }) => inLocale(label, locale)).join(t("comma"));
}

function titleOf(view: ChartView, words: ViewTranslations): string {
  const { spec, parts, years } = view;
  const { t, locale } = words;
  const whom = whomOf(view, words);
  const year = years.at(-1);
  if (spec.chart === "scatter" && year !== undefined) {
    const [across, upward] = parts.map(({ label }) => inLocale(label, locale));
    return t("titles.against", {
      whom,
      across: across ?? "",
      upward: upward ?? "",
      year: year.toString(),
    });
  }
  const what = whatOf(view, words);
  const isOfYears = ["year-bars", "year-lines", "multiples"].includes(spec.chart);
  return isOfYears || year === undefined
    ? t("titles.yearsOf", { whom, what })
    : t("titles.inYear", { whom, what, year: year.toString() });
}

/** Years whose sums leave reports out, in words. */
function leftOut({ coverage }: ChartView, { t }: ViewTranslations): string[] {
  const years = coverage.flatMap(({ year, reports, known }) => {
    const without = reports - Math.min(...known);
    // Where none gives the figure there is no sum that could leave it out.
    if (without === 0 || without === reports) return [];
    return [t("leftOutYear", { year: year.toString(), reports, count: without })];
  });
  return years.length === 0 ? [] : [t("leftOut", { years: years.join(t("comma")) })];
}

function noteOf(view: ChartView, words: ViewTranslations): string | undefined {
  const { spec, years, parts, cloud, rows } = view;
  const { t, charts } = words;
  const isRate = parts.some(({ kind }) => kind === "share");
  const hasFew = rows.some(({ cells }) =>
    cells.some((cell) => cell.missing === null && cell.few === true),
  );
  const notes = [
    ...(years.length > 1 && spansFormChange(years) ? [charts("formBreak")] : []),
    ...leftOut(view, words),
    ...(hasFew ? [t("few")] : []),
    ...(cloud.length > 0 ? [t("cloudNote")] : []),
    ...(spec.chart === "spread" && isRate ? [t("quantiles")] : []),
  ];
  return notes.length === 0 ? undefined : joinSentences(notes, words.locale);
}

/** Title, unit, number, notes and source of a chart, as its frame says them. */
export function wordsOfView(view: ChartView, words: ViewTranslations): ViewWords {
  const { parts, years, spec, count } = view;
  const { t, locale } = words;
  const units = new Set(parts.map(({ unit }) => inLocale(unit, locale)));
  const [unit = ""] = units;
  const first = years[0]?.toString();
  const last = years.at(-1)?.toString();
  const span = first === last ? first : `${first ?? ""}–${last ?? ""}`;
  return {
    title: titleOf(view, words),
    unit: spec.mode === "share" && parts.length > 1 ? t("shareUnit") : units.size === 1 ? unit : "",
    n: t("n", { count }),
    note: noteOf(view, words),
    source: span === undefined ? undefined : t("source", { years: span }),
  };
}
