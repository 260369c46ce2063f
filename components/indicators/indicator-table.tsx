import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import { inLocale } from "@/lib/i18n/locale";
import { comparabilityOf } from "@/lib/metrics/comparability";
import type { Metric } from "@/lib/metrics/metric";
import { BetterMark } from "./better-mark";
import { formulaInWords } from "./formula-words";

/** The indicators of a group: what each counts, how it is computed, and where it can be had. */
export function IndicatorTable({
  caption,
  metrics,
}: {
  caption: string;
  metrics: readonly Metric[];
}) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  return (
    <Table aria-label={caption} className="min-w-200 table-fixed">
      <colgroup>
        <col className="w-[17%]" />
        <col className="w-[27%]" />
        <col className="w-[9%]" />
        <col />
        <col className="w-28" />
        <col className="w-24" />
      </colgroup>
      <thead>
        <tr>
          <Th>{t("indicator")}</Th>
          <Th>{t("about")}</Th>
          <Th>{t("unit")}</Th>
          <Th>{t("formula")}</Th>
          <Th>{t("forms")}</Th>
          <Th>{t("direction")}</Th>
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <tr key={metric.id} className="hover:bg-sunken">
            <RowTh className="align-baseline">
              <Link href={`/indicators/${metric.id}`} prefetch={false} className="prose-link">
                {inLocale(metric.label, locale)}
              </Link>
            </RowTh>
            <Td className="align-baseline text-muted">{inLocale(metric.about, locale)}</Td>
            <Td className="align-baseline">{inLocale(metric.unit, locale)}</Td>
            <Td className="align-baseline">
              {formulaInWords(metric, locale) ?? (
                <span className="text-muted">{t("fromChecking")}</span>
              )}
            </Td>
            <Td className="align-baseline">{t(`inForms.${comparabilityOf(metric).across}`)}</Td>
            <Td className="align-baseline">
              <BetterMark better={metric.better} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
