import Link from "next/link";
import { useTranslations } from "next-intl";
import { FindingItem } from "@/components/finding/finding-item";
import { Section } from "@/components/ui/section";
import type { FindingLine } from "@/lib/domain/views/finding-list";

const SHOWN = 8;

/** The gravest open findings; the rest are a click away in the queue. */
export function AgencyFindings({
  agencyId,
  findings,
}: {
  agencyId: string;
  findings: readonly FindingLine[];
}) {
  const t = useTranslations("agency");
  return (
    <Section
      title={t("findings")}
      aside={
        findings.length > 0 && (
          <Link href={`/review?agency=${agencyId}`} className="text-xs prose-link">
            {t("reviewAll", { count: findings.length })}
          </Link>
        )
      }
    >
      {findings.length === 0 ? (
        <p className="text-xs text-muted">{t("noFindings")}</p>
      ) : (
        <ul>
          {findings.slice(0, SHOWN).map((finding) => (
            <FindingItem key={finding.id} finding={finding} where={finding.year} />
          ))}
        </ul>
      )}
    </Section>
  );
}
