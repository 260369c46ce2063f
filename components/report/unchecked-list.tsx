import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { UncheckedView } from "@/lib/domain/views/report";
import { inLocale } from "@/lib/i18n/locale";

/** Checks that could not run, and why. Unchecked is not correct. */
export function UncheckedList({ unchecked }: { unchecked: readonly UncheckedView[] }) {
  const locale = useLocale();
  const t = useTranslations("report");
  if (unchecked.length === 0) return <p className="text-xs text-muted">{t("allChecked")}</p>;
  return (
    <ul className="text-xs">
      {unchecked.map(({ rule, title, reason, cells }) => (
        <li
          key={`${rule}-${reason.en}`}
          className="grid gap-x-6 border-t border-line py-2 first:border-t-0 sm:grid-cols-[16rem_1fr]"
        >
          <Link href={`/rules/${rule}`} className="hover:underline">
            {inLocale(title, locale)}
          </Link>
          <span className="text-muted">
            {inLocale(reason, locale)}
            {cells.length > 0 && ` · ${t("figuresConcerned", { count: cells.length })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
