import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityLabel } from "@/components/ui/severity";
import type { Severity } from "@/lib/domain/finding";
import type { ReviewCount } from "@/lib/domain/views/review-count";
import { formatCount } from "@/lib/format";

const ORDER: readonly Severity[] = ["error", "warning", "notice"];

/** Open findings by severity, each with what the word means and a way to the queue. */
export function SeverityList({ open }: { open: ReviewCount }) {
  const t = useTranslations("overview");
  const locale = useLocale();
  return (
    <ul>
      {ORDER.map((severity) => (
        <li
          key={severity}
          className="grid grid-cols-[5rem_4rem_1fr] items-baseline gap-x-4 border-t border-line py-2 text-sm first:border-t-0"
        >
          <SeverityLabel severity={severity} />
          <Link
            href={`/review?severity=${severity}`}
            className="text-right font-medium prose-link figures"
          >
            {formatCount(open.bySeverity[severity], locale)}
          </Link>
          <span className="text-xs text-muted">{t(`meaning.${severity}`)}</span>
        </li>
      ))}
    </ul>
  );
}
