import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SeverityShape } from "@/components/ui/severity";
import type { FindingSummary } from "@/lib/domain/views/finding-list";
import { inLocale } from "@/lib/i18n/locale";

/** A finding in a list: how grave, what is wrong, with the report's own numbers. */
export function FindingItem({
  finding,
  where,
}: {
  finding: Pick<FindingSummary, "id" | "severity" | "title" | "message" | "state">;
  where?: ReactNode;
}) {
  const locale = useLocale();
  const severity = useTranslations("severity");
  const state = useTranslations("state");
  return (
    <li className="flex gap-3 border-t border-line py-2.5 first:border-t-0">
      <SeverityShape severity={finding.severity} className="mt-1.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <Link
            href={`/review?state=all&finding=${finding.id}`}
            className="font-medium hover:underline hover:underline-offset-3"
          >
            <span className="sr-only">{severity(finding.severity)}: </span>
            {inLocale(finding.title, locale)}
          </Link>
          {where !== undefined && <span className="text-xs text-muted">{where}</span>}
          {finding.state !== "open" && (
            <span className="text-xs text-muted">{state(finding.state)}</span>
          )}
        </p>
        <p className="text-xs wrap-anywhere text-muted figures">
          {inLocale(finding.message, locale)}
        </p>
      </div>
    </li>
  );
}
