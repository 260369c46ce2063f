import { useTranslations } from "next-intl";
import { Legend } from "@/components/charts/legend";
import { spansFormChange } from "@/components/charts/year-series";
import { Section } from "@/components/ui/section";
import type { Comparison } from "@/lib/domain/views/comparison";
import type { ComparedBody } from "./compared-body";
import { ComparisonTable } from "./comparison-table";
import { MetricLines } from "./metric-lines";
import { OutcomeMultiples } from "./outcome-multiples";
import { ScaleSwitch } from "./scale-switch";

const LINES = ["penalties", "licences", "procurement-amount"] as const;

/** The chosen bodies side by side: drawn first, then every figure in a table. */
export function ComparisonView({
  bodies,
  years,
  metrics,
  ownScales,
}: Pick<Comparison, "years" | "metrics"> & {
  bodies: readonly ComparedBody[];
  ownScales: boolean;
}) {
  const t = useTranslations("compare");
  const charts = useTranslations("charts");
  const note = spansFormChange(years) ? charts("formBreak") : undefined;
  return (
    <div className="mt-8 space-y-10">
      <Section title={charts("outcomes")} note={note} aside={<ScaleSwitch />}>
        <OutcomeMultiples bodies={bodies} years={years} ownScales={ownScales} />
      </Section>
      <Section title={t("decisionsAndProcurement")} note={note}>
        <Legend
          series={bodies.map(({ agency, colour }) => ({
            id: agency.id,
            label: agency.name,
            colour,
          }))}
        />
        <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-3">
          {LINES.map((metric) => (
            <MetricLines key={metric} metric={metric} bodies={bodies} years={years} />
          ))}
        </div>
      </Section>
      <Section title={t("table")} note={t("tableNote")}>
        <ComparisonTable metrics={metrics} bodies={bodies} years={years} />
      </Section>
    </div>
  );
}
