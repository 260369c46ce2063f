import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MetricGroup } from "@/lib/domain/metric-kind";
import { inLocale } from "@/lib/i18n/locale";
import { METRICS } from "@/lib/metrics/catalogue";
import { compareParameters, type CompareState } from "./compare-state";

/**
 * Which indicators the table shows: whole groups, or single ones. A form that the browser sends by
 * itself, so that it needs no script.
 */
export function IndicatorChooser({
  state,
  shown,
}: {
  state: CompareState;
  shown: readonly string[];
}) {
  const locale = useLocale();
  const t = useTranslations("compare");
  const groups = useTranslations("peers.groups");
  const kept = compareParameters({ ...state, metrics: [], groups: [] });
  return (
    <details className="text-xs print:hidden">
      <summary className="w-fit rounded-sm text-muted hover:text-ink pointer-coarse:py-2">
        {t("indicators", { shown: shown.length, all: METRICS.length })}
      </summary>
      <form
        action="/compare"
        key={shown.join(" ")}
        className="mt-3 border-y border-line bg-sunken px-4 py-3"
      >
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3 wide:grid-cols-4">
          {MetricGroup.options.map((group) => (
            <fieldset key={group} className="min-w-0">
              <legend className="mb-1 font-semibold">{groups(group)}</legend>
              <label className="flex min-h-7 items-center gap-2 text-muted pointer-coarse:min-h-10">
                <input
                  type="checkbox"
                  name="groups"
                  value={group}
                  defaultChecked={state.groups.includes(group)}
                  className="size-4 accent-accent"
                />
                {t("wholeGroup")}
              </label>
              {METRICS.filter((metric) => metric.group === group).map(({ id, label }) => (
                <label key={id} className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-10">
                  <input
                    type="checkbox"
                    name="metrics"
                    value={id}
                    defaultChecked={shown.includes(id) && !state.groups.includes(group)}
                    className="size-4 accent-accent"
                  />
                  {inLocale(label, locale)}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <p className="mt-4 flex gap-3">
          <Button type="submit" size="sm" variant="primary">
            {t("showIndicators")}
          </Button>
        </p>
      </form>
    </details>
  );
}
