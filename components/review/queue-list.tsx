import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DoubtShape } from "@/components/ui/doubt";
import { SeverityShape } from "@/components/ui/severity";
import type { QueueLine } from "@/lib/domain/views/finding-list";
import { inLocale } from "@/lib/i18n/locale";

/** The queue: one finding or cause a line, the chosen one marked. */
export function QueueList({
  findings,
  chosenId,
  hrefOf,
}: {
  findings: readonly QueueLine[];
  chosenId: string | null;
  hrefOf: (findingId: string) => string;
}) {
  const locale = useLocale();
  const severity = useTranslations("severity");
  const state = useTranslations("state");
  const t = useTranslations("review");
  return (
    <ol>
      {findings.map((finding) => (
        <li key={finding.id} className="border-t border-line first:border-t-0">
          <Link
            href={hrefOf(finding.id)}
            scroll={false}
            data-queue-item={finding.id}
            aria-current={finding.id === chosenId ? "true" : undefined}
            className="flex gap-2.5 rounded-sm px-2 py-2 -outline-offset-2 hover:bg-sunken aria-[current=true]:bg-accent-wash"
          >
            <SeverityShape severity={finding.severity} className="mt-1.5" />
            <span className="min-w-0 flex-1">
              <span className="block text-xs font-medium">
                <span className="sr-only">{severity(finding.severity)}: </span>
                {inLocale(finding.title, locale)}
              </span>
              {finding.together > 1 && (
                <span className="block text-2xs">{t("together", { count: finding.together })}</span>
              )}
              {finding.isDoubtful && (
                <span className="flex items-center gap-1 text-2xs">
                  <DoubtShape className="size-2.5" />
                  {t("doubtReading")}
                </span>
              )}
              <span className="flex gap-x-1.5 text-2xs text-muted figures">
                <span className="truncate">{finding.agency.name}</span>
                <span className="shrink-0">
                  {finding.year}
                  {finding.state !== "open" && ` · ${state(finding.state)}`}
                  {finding.assignee !== null && ` · ${finding.assignee}`}
                </span>
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
