import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityLabel } from "@/components/ui/severity";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { UndecidedCount } from "@/lib/domain/views/desk-numbers";
import { formatCount } from "@/lib/format";

/** What waits, by severity: each number leads to its findings. */
export function UndecidedTable({ counts }: { counts: readonly UndecidedCount[] }) {
  const t = useTranslations("review.numbers");
  const state = useTranslations("state");
  const locale = useLocale();
  return (
    <Table aria-label={t("undecided")} className="max-w-md">
      <thead>
        <tr>
          <Th>{t("severity")}</Th>
          <Th align="right">{state("open")}</Th>
          <Th align="right">{state("later")}</Th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ severity, open, later }) => (
          <tr key={severity}>
            <RowTh>
              <SeverityLabel severity={severity} />
            </RowTh>
            <Td align="right">
              <Link href={`/review?severity=${severity}`} className="prose-link">
                {formatCount(open, locale)}
              </Link>
            </Td>
            <Td align="right">
              <Link href={`/review?state=later&severity=${severity}`} className="prose-link">
                {formatCount(later, locale)}
              </Link>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
