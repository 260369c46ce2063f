import Link from "next/link";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { ReportView } from "@/lib/domain/views/report";

/** Over an older version: that it no longer counts, and which one does. */
export function SupersededNote({ report }: { report: ReportView }) {
  const t = useTranslations("report");
  const current = report.versions.find(({ isCurrent }) => isCurrent);
  if (report.isCurrent || current === undefined) return null;
  return (
    <Callout tone="warning" className="mb-6">
      {t("olderVersion", { version: report.version })}{" "}
      <Link href={`/reports/${current.id}`} className="prose-link">
        {t("toCurrent")}
      </Link>
    </Callout>
  );
}
