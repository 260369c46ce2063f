import Link from "next/link";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { LetterYear } from "@/lib/domain/views/letter";

/** The letters that a body can be sent, by year; nothing where there is nothing to put right. */
export function LetterYears({
  agencyId,
  years,
}: {
  agencyId: string;
  years: readonly LetterYear[];
}) {
  const t = useTranslations("letter");
  if (years.length === 0) return null;
  return (
    <Section title={t("name")} note={t("yearsNote")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {years.map(({ year, confirmed }) => (
          <li key={year}>
            <Link href={`/agencies/${agencyId}/letters/${year}`} className="prose-link">
              {t("ofYear", { year: year.toString() })}
            </Link>{" "}
            <span className="text-xs text-muted figures">
              {t("confirmed", { count: confirmed })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
