import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { Address } from "@/lib/domain/address";
import type { ReportView } from "@/lib/domain/views/report";
import { inLocale } from "@/lib/i18n/locale";
import { DoubtfulFigures } from "./doubtful-figures";
import { doubtfulGroups } from "./doubtful-groups";
import { isInDoubt, type ReportFigure } from "./report-figure";
import { unreadParts } from "./unread-parts";

/** What to look at before trusting the figures: what was not read, and what may be misread. */
export function LookFirst({
  report,
  figures,
}: {
  report: Pick<ReportView, "status" | "diagnostics">;
  figures: ReadonlyMap<Address, ReportFigure>;
}) {
  const t = useTranslations("report");
  const locale = useLocale();
  const parts = report.status === "partial" ? unreadParts(report.diagnostics) : [];
  const doubtful = [...figures.values()].filter(isInDoubt);
  if (report.status === "read" && doubtful.length === 0) return null;
  return (
    <section aria-label={t("lookFirst")} className="mb-6 space-y-4">
      {report.status === "partial" && (
        <Callout tone="warning">
          <p className="font-medium">{t("partial")}</p>
          <p className="mt-1">{t("partialHint")}</p>
          {parts.length > 0 && (
            <ul className="mt-1 list-disc space-y-0.5 pl-5 text-xs">
              {parts.map(({ code, message }, index) => (
                <li key={`${code}-${index}`}>{inLocale(message, locale)}</li>
              ))}
            </ul>
          )}
        </Callout>
      )}
      {doubtful.length > 0 && (
        <Callout tone="notice">
          <DoubtfulFigures groups={doubtfulGroups(doubtful, locale)} />
        </Callout>
      )}
    </section>
  );
}
