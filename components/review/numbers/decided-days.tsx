import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { seriesColour } from "@/components/charts/colours";
import { DayBars } from "@/components/charts/lazy-charts";
import { Legend } from "@/components/charts/legend";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { DayOfDecisions } from "@/lib/domain/views/desk-numbers";
import { formatCount } from "@/lib/format";

const VERDICTS = ["confirmed", "misread", "dismissed"] as const;

/** What was decided on each of the last days, as a chart and as its table. */
export function DecidedDays({ days }: { days: readonly DayOfDecisions[] }) {
  const t = useTranslations("review.numbers");
  const verdict = useTranslations("review.verdicts");
  const format = useFormatter();
  const locale = useLocale();
  const series = VERDICTS.map((id, index) => ({
    id,
    label: verdict(id),
    colour: seriesColour(index),
  }));
  // At noon it is the same day wherever the program runs.
  const named = (day: string) =>
    format.dateTime(new Date(`${day}T12:00:00+08:00`), { month: "numeric", day: "numeric" });
  const total = days.reduce(
    (sum, { confirmed, misread, dismissed }) => sum + confirmed + misread + dismissed,
    0,
  );
  return (
    <ChartFrame
      title={t("perDay")}
      unit={t("perDayUnit", { count: total })}
      note={t("perDayNote")}
      legend={<Legend series={series} />}
    >
      <DayBars
        description={t("perDayChart", { count: total })}
        days={days.map(({ day, confirmed, misread, dismissed }) => ({
          day: named(day),
          values: { confirmed, misread, dismissed },
        }))}
        series={series}
      />
      <details className="mt-2 text-xs">
        <summary className="w-fit">{t("asTable")}</summary>
        <Table aria-label={t("perDay")} className="mt-2 max-w-lg">
          <thead>
            <tr>
              <Th>{t("day")}</Th>
              {series.map(({ id, label }) => (
                <Th key={id} align="right">
                  {label}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((each) => (
              <tr key={each.day}>
                <RowTh>{each.day}</RowTh>
                {VERDICTS.map((id) => (
                  <Td key={id} align="right">
                    {formatCount(each[id], locale)}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </ChartFrame>
  );
}
