import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import { DoubtShape } from "@/components/ui/doubt";
import { figureKind } from "@/components/figure/figure-kind";
import type { FindingCell } from "@/lib/domain/views/finding";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";

/** The figures concerned: what is printed, what counts, and what the parts add up to. */
export function ConcernTable({ cells }: { cells: readonly FindingCell[] }) {
  const t = useTranslations("review");
  const absent = useTranslations("absent");
  const locale = useLocale();
  return (
    <Table aria-label={t("concerns")}>
      <thead>
        <tr>
          <Th>{t("figure")}</Th>
          <Th align="right">{t("printed")}</Th>
          <Th align="right">{t("counts")}</Th>
          <Th align="right">{t("computed")}</Th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ address, label, cell, value, correction, computed }) => {
          const show = (number: number) => formatFigure(number, figureKind(address), locale);
          const isBlank = cell.printed === null || cell.printed.trim() === "";
          return (
            <tr key={address}>
              <RowTh>
                {inLocale(label, locale)}
                {cell.doubtful && correction === null && (
                  <>
                    <DoubtShape className="ml-1.5 size-2.5" />
                    <span className="sr-only"> {t("doubtReading")}</span>
                  </>
                )}
              </RowTh>
              <Td align="right" lang={isBlank ? undefined : "zh-CN"}>
                {isBlank ? (
                  <span className="text-muted">{absent(cell.absent ?? "blank")}</span>
                ) : (
                  cell.printed
                )}
              </Td>
              <Td align="right">
                {value === null ? NO_FIGURE : show(value)}
                {correction !== null && (
                  <span className="block text-2xs text-muted">
                    {t("correctedBy", { name: correction.actor.name })}
                  </span>
                )}
              </Td>
              <Td align="right">
                {computed
                  .map((total) => (total.value === null ? NO_FIGURE : show(total.value)))
                  .join(" / ")}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
