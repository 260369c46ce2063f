import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { Scatter } from "@/components/charts/lazy-charts";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import type { MetricId } from "@/lib/domain/metric-id";
import { MetricGroup } from "@/lib/domain/metric-kind";
import type { ComparedScatter } from "@/lib/domain/views/comparison";
import { formatCount } from "@/lib/format";
import { joinSentences } from "@/lib/i18n/join-sentences";
import { inLocale } from "@/lib/i18n/locale";
import { METRICS, metricById } from "@/lib/metrics/catalogue";
import { compareParameters, type CompareState } from "./compare-state";
import { type ComparedItem, middleOf, reportOf } from "./compared-item";
import { itemHref } from "./item-table";

/** Two indicators against each other: the compared among all bodies of their kinds and levels. */
export function ScatterSection({
  scatter: { x, y, year, points },
  items,
  state,
}: {
  scatter: ComparedScatter;
  items: readonly ComparedItem[];
  state: CompareState;
}) {
  const locale = useLocale();
  const t = useTranslations("compare");
  const axisOf = (id: MetricId) => {
    const { label, unit, kind } = metricById(id);
    return { label: inLocale(label, locale), unit: inLocale(unit, locale), kind };
  };
  const across = {
    ...axisOf(x),
    scale: scaleFor(
      x,
      points.map((point) => point.x),
    ),
  };
  const upward = {
    ...axisOf(y),
    scale: scaleFor(
      y,
      points.map((point) => point.y),
    ),
  };
  const isLog = across.scale === "log" || upward.scale === "log";
  const hasRate = across.kind === "share" || upward.kind === "share";
  const bodies = items.filter(({ group }) => group === null);
  const title = t("scatterTitle", { x: across.label, y: upward.label, year: year.toString() });
  const marked = bodies.flatMap((item) => {
    const point = points.find(({ id }) => id === item.key);
    return point === undefined
      ? []
      : [{ ...point, label: item.name, colour: item.colour, href: itemHref(item) ?? undefined }];
  });
  const left = bodies.length - marked.length;
  const notes = [
    ...(isLog ? [t("logScale")] : []),
    ...(left > 0 ? [t("scatterLeft", { count: left })] : []),
  ];
  const markedIds = new Set(marked.map(({ id }) => id));
  return (
    <Section title={t("scatter")} note={t("scatterNote")}>
      <ScatterForm x={x} y={y} state={state} />
      <ChartFrame
        title={title}
        unit=""
        n={t(hasRate ? "scatterCountOfRates" : "scatterCount", {
          count: formatCount(points.length, locale),
        })}
        note={notes.length === 0 ? undefined : joinSentences(notes, locale)}
        table={{
          heading: t("body"),
          columns: [x, y].map((id) => ({ id, ...axisOf(id) })),
          rows: bodies.map((item) => {
            const reportId = reportOf(item, year)?.reportId ?? null;
            return {
              id: item.key,
              label: item.name,
              href: reportId === null ? null : `/reports/${reportId}`,
              cells: [x, y].map((id) => middleOf(item, id, year)),
            };
          }),
        }}
      >
        <Scatter
          description={title}
          points={points.map((point) =>
            markedIds.has(point.id) ? point : { x: point.x, y: point.y },
          )}
          marked={marked}
          x={across}
          y={upward}
        />
      </ChartFrame>
    </Section>
  );
}

/** So many times the lowest quarter's highest, and a linear scale presses most into a corner. */
const WIDE = 20;

/** Counts and amounts that lie far apart are set on a logarithmic scale. */
function scaleFor(id: MetricId, values: readonly number[]): "linear" | "log" {
  const { kind } = metricById(id);
  if (kind !== "count" && kind !== "amount") return "linear";
  const positive = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const quarter = positive[Math.floor(positive.length / 4)] ?? 1;
  return (positive.at(-1) ?? 0) / quarter >= WIDE ? "log" : "linear";
}

/** Which two; sent by the browser itself, so that it needs no script. */
function ScatterForm({ x, y, state }: { x: MetricId; y: MetricId; state: CompareState }) {
  const t = useTranslations("compare");
  const kept = compareParameters({ ...state, x: null, y: null });
  return (
    <form
      action="/compare#scatter"
      key={`${x} ${y}`}
      className="mb-4 flex flex-wrap items-end gap-3 text-xs print:hidden"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="space-y-1">
        <span className="block text-muted">{t("across")}</span>
        <MetricSelect name="x" chosen={x} />
      </label>
      <label className="space-y-1">
        <span className="block text-muted">{t("upward")}</span>
        <MetricSelect name="y" chosen={y} />
      </label>
      <Button type="submit">{t("drawThese")}</Button>
    </form>
  );
}

function MetricSelect({ name, chosen }: { name: string; chosen: MetricId }) {
  const locale = useLocale();
  const groups = useTranslations("peers.groups");
  return (
    <Select name={name} defaultValue={chosen}>
      {MetricGroup.options.map((group) => (
        <optgroup key={group} label={groups(group)}>
          {METRICS.filter((metric) => metric.group === group).map(({ id, label }) => (
            <option key={id} value={id}>
              {inLocale(label, locale)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
