import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Td, Th } from "@/components/ui/table";
import { formatCount } from "@/lib/format";

export interface Standing {
  readonly reports: number;
  readonly late: number;
  readonly withErrors: number;
}

/** The head of a table of what is stored by year or region. */
export function StandingHead({ heading, withBodies }: { heading: string; withBodies: boolean }) {
  const t = useTranslations("overview");
  return (
    <thead>
      <tr>
        <Th>{heading}</Th>
        {withBodies && <Th align="right">{t("agencies")}</Th>}
        <Th align="right">{t("reports")}</Th>
        <Th className="w-full min-w-16">
          <span className="sr-only">{t("share")}</span>
        </Th>
        <Th align="right" className="whitespace-nowrap">
          {t("late")}
        </Th>
        <Th align="right" className="whitespace-nowrap">
          {t("withErrors")}
        </Th>
      </tr>
    </thead>
  );
}

/** A year or a region: how many reports, drawn as a length, and how many of them wait for somebody. */
export function StandingRow({
  name,
  href,
  standing: { reports, late, withErrors },
  bodies,
  most,
}: {
  name: string;
  href: string;
  standing: Standing;
  /** Null where only reports are counted. */
  bodies: number | null;
  /** What the full length stands for. */
  most: number;
}) {
  const locale = useLocale();
  const share = (count: number) => `${(count / Math.max(1, most)) * 100}%`;
  return (
    <tr className="hover:bg-sunken">
      <RowTh className="whitespace-nowrap">
        <Link href={href} className="prose-link">
          {name}
        </Link>
      </RowTh>
      {bodies !== null && <Td align="right">{formatCount(bodies, locale)}</Td>}
      <Td align="right">{formatCount(reports, locale)}</Td>
      <Td aria-hidden className="w-full">
        <span className="relative block h-2">
          {bodies !== null && (
            <span className="absolute inset-y-0 left-0 bg-line" style={{ width: share(bodies) }} />
          )}
          <span
            className="absolute inset-y-0 left-0 bg-[var(--series-1)]"
            style={{ width: share(reports) }}
          />
        </span>
      </Td>
      <Td align="right" className={late === 0 ? "text-muted" : undefined}>
        {formatCount(late, locale)}
      </Td>
      <Td align="right" className={withErrors === 0 ? "text-muted" : undefined}>
        {formatCount(withErrors, locale)}
      </Td>
    </tr>
  );
}
