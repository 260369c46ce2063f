import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { ConfirmedBody } from "@/lib/domain/views/desk-numbers";
import { formatCount } from "@/lib/format";

/** The bodies in whose current reports people confirmed most errors. */
export function ConfirmedBodies({ bodies }: { bodies: readonly ConfirmedBody[] }) {
  const t = useTranslations("review.numbers");
  const locale = useLocale();
  if (bodies.length === 0) return <p className="text-sm text-muted">{t("noBodies")}</p>;
  return (
    <Table aria-label={t("bodies")} className="max-w-md">
      <thead>
        <tr>
          <Th>{t("body")}</Th>
          <Th align="right">{t("confirmedErrors")}</Th>
        </tr>
      </thead>
      <tbody>
        {bodies.map(({ id, name, confirmedErrors }) => (
          <tr key={id}>
            <RowTh>
              <Link href={`/agencies/${id}`} className="hover:underline">
                {name}
              </Link>
            </RowTh>
            <Td align="right">
              <Link
                href={`/review?state=confirmed&severity=error&agency=${id}`}
                className="prose-link"
              >
                {formatCount(confirmedErrors, locale)}
              </Link>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
