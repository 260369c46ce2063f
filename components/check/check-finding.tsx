import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DoubtShape } from "@/components/ui/doubt";
import type { CheckedFinding } from "@/lib/domain/views/check";
import { inLocale } from "@/lib/i18n/locale";
import { markId } from "./mark-id";

/** What is wrong, where it stands, and the way to what can be done about it. */
export function CheckFinding({ finding }: { finding: CheckedFinding }) {
  const t = useTranslations("check");
  const locale = useLocale();
  const { rule, title, message, quote, page, places, isDoubtful } = finding;
  const [place] = places;
  return (
    <li className="break-inside-avoid border-t border-line py-2.5">
      <p className="text-sm font-medium">{inLocale(title, locale)}</p>
      <p className="text-xs wrap-anywhere figures">{inLocale(message, locale)}</p>
      {isDoubtful && (
        <p className="mt-0.5 flex items-center gap-1.5 text-xs">
          <DoubtShape />
          {t("doubtful")}
        </p>
      )}
      <p className="mt-0.5 flex flex-wrap gap-x-4 text-xs text-muted">
        {quote !== null && (
          <q lang="zh-CN" className="wrap-anywhere">
            {quote}
          </q>
        )}
        {page !== null && <span className="figures">{t("page", { page })}</span>}
        {place !== undefined && (
          <a href={`#${markId(place)}`} className="prose-link print:hidden">
            {t("showInSource")}
          </a>
        )}
        <Link href={`/rules/${rule}`} target="_blank" className="prose-link print:hidden">
          {t("whatToDo")}
        </Link>
      </p>
    </li>
  );
}
