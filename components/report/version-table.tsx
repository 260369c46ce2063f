import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { SeverityTally } from "@/components/ui/severity";
import type { ReportRef } from "@/lib/domain/views/report-ref";

/** Reports with their versions: which file, when, which one counts. */
export function VersionTable({
  reports,
  shownId,
  withYear = false,
}: {
  reports: readonly ReportRef[];
  shownId?: string;
  withYear?: boolean;
}) {
  const t = useTranslations("versions");
  const format = useFormatter();
  return (
    <div className="scroll-x">
      <table className="w-full min-w-140 text-xs">
        <thead className="text-2xs text-muted">
          <tr>
            {withYear && (
              <th scope="col" className="py-1.5 pr-4 text-left font-normal">
                {t("year")}
              </th>
            )}
            <th scope="col" className="py-1.5 pr-4 text-left font-normal">
              {t("version")}
            </th>
            <th scope="col" className="py-1.5 pr-4 text-left font-normal">
              {t("file")}
            </th>
            <th scope="col" className="py-1.5 pr-4 text-left font-normal">
              {t("storedAt")}
            </th>
            <th scope="col" className="py-1.5 text-left font-normal">
              {t("open")}
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id} className="border-t border-line">
              {withYear && <td className="py-2 pr-4">{report.year}</td>}
              <td className="py-2 pr-4">
                <Link
                  href={`/reports/${report.id}`}
                  aria-current={report.id === shownId ? "page" : undefined}
                  className="prose-link aria-[current=page]:text-ink aria-[current=page]:no-underline"
                >
                  {t("number", { number: report.version })}
                </Link>
                <span className="ml-2 text-muted">
                  {report.isCurrent ? t("current") : t("superseded")}
                </span>
              </td>
              <td className="py-2 pr-4 wrap-anywhere">{report.file.name}</td>
              <td className="py-2 pr-4 whitespace-nowrap text-muted">
                {format.dateTime(new Date(report.storedAt), {
                  dateStyle: "medium",
                  timeStyle: "short",
                })}
              </td>
              <td className="py-2">
                <SeverityTally counts={report.openFindings} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
