import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { CheckPrecision } from "@/lib/domain/views/desk-numbers";
import { formatCount, formatPercent, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";

/** How often each check was right; those on which nobody has decided are folded away. */
export function PrecisionTable({ checks }: { checks: readonly CheckPrecision[] }) {
  const t = useTranslations("review.numbers");
  const isDecided = ({ confirmed, dismissed, misread }: CheckPrecision) =>
    confirmed + dismissed + misread > 0;
  const decided = checks.filter(isDecided);
  const others = checks.filter((check) => !isDecided(check));
  return (
    <>
      {decided.length === 0 ? (
        <p className="text-xs text-muted">{t("noneDecidedYet")}</p>
      ) : (
        <Precisions checks={decided} />
      )}
      {others.length > 0 && (
        <details className="mt-4 text-xs">
          <summary className="mb-2 w-fit">{t("othersWaiting", { count: others.length })}</summary>
          <Precisions checks={others} />
        </details>
      )}
    </>
  );
}

function Precisions({ checks }: { checks: readonly CheckPrecision[] }) {
  const t = useTranslations("review.numbers");
  const state = useTranslations("state");
  const locale = useLocale();
  return (
    <Table aria-label={t("precision")}>
      <thead>
        <tr>
          <Th>{t("check")}</Th>
          <Th align="right">{t("share")}</Th>
          <Th align="right">{state("confirmed")}</Th>
          <Th align="right">{state("dismissed")}</Th>
          <Th align="right">{state("misread")}</Th>
          <Th align="right">{t("waiting")}</Th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ rule, title, precision, confirmed, dismissed, misread, undecided }) => (
          <tr key={rule}>
            <RowTh>
              <Link href={`/review?state=all&rule=${rule}`} className="hover:underline">
                {inLocale(title, locale)}
              </Link>
            </RowTh>
            <Td align="right">
              {precision === null ? (
                <span title={t("noneDecided")}>
                  {NO_FIGURE}
                  <span className="sr-only"> {t("noneDecided")}</span>
                </span>
              ) : (
                formatPercent(precision, locale)
              )}
            </Td>
            <Td align="right">{formatCount(confirmed, locale)}</Td>
            <Td align="right">{formatCount(dismissed, locale)}</Td>
            <Td align="right">{formatCount(misread, locale)}</Td>
            <Td align="right">{formatCount(undecided, locale)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
