import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityLabel } from "@/components/ui/severity";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { Severity } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";

export interface RuleLine {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Localized;
  readonly basis: Localized;
  /** How many findings of it there are, decided or not. */
  readonly found: number;
}

/** The checks of one group: what each says, on what ground, and how often it was said. */
export function RuleTable({ caption, rules }: { caption: string; rules: readonly RuleLine[] }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  return (
    <Table aria-label={caption} className="min-w-140 table-fixed">
      <colgroup>
        <col className="w-[34%]" />
        <col className="w-20" />
        <col />
        <col className="w-20" />
      </colgroup>
      <thead>
        <tr>
          <Th>{t("check")}</Th>
          <Th>{t("severity")}</Th>
          <Th>{t("basis")}</Th>
          <Th align="right">{t("found")}</Th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, severity, title, basis, found }) => (
          <tr key={id} className="hover:bg-sunken">
            <RowTh className="align-baseline">
              <Link href={`/rules/${id}`} className="prose-link">
                {inLocale(title, locale)}
              </Link>
            </RowTh>
            <Td className="align-baseline">
              <SeverityLabel severity={severity} />
            </Td>
            <Td className="align-baseline text-muted">{inLocale(basis, locale)}</Td>
            <Td align="right" className="align-baseline">
              {found === 0 ? (
                <span className="text-muted">0</span>
              ) : (
                <Link href={`/review?state=all&rule=${id}`} className="prose-link">
                  {formatCount(found, locale)}
                </Link>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
