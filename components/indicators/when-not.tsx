import { useTranslations } from "next-intl";
import type { Metric } from "@/lib/metrics/metric";

/** When an indicator can't be told, or is told with a mark. */
export function WhenNot({ metric }: { metric: Metric }) {
  const t = useTranslations("indicators");
  const rows =
    metric.formula === "record"
      ? [t(`whenNot.${metric.field}`)]
      : metric.formula === "sum"
        ? [t("whenNot.operand"), t("whenNot.form")]
        : [
            t("whenNot.operand"),
            t("whenNot.form"),
            t("whenNot.zero"),
            metric.least === null
              ? t("whenNot.noLeast")
              : t("whenNot.few", { least: metric.least }),
          ];
  return (
    <ul className="max-w-prose list-disc space-y-1 pl-5 text-sm">
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}
