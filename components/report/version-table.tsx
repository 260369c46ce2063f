import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { SeverityTally } from "@/components/ui/severity";
import { Table, Td, Th } from "@/components/ui/table";
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
    <Table className="min-w-140">
      <thead>
        <tr>
          {withYear && <Th>{t("year")}</Th>}
          <Th>{t("version")}</Th>
          <Th>{t("file")}</Th>
          <Th>{t("storedAt")}</Th>
          <Th>{t("open")}</Th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            {withYear && <Td>{report.year}</Td>}
            <Td>
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
            </Td>
            <Td className="wrap-anywhere">{report.file.name}</Td>
            <Td className="whitespace-nowrap text-muted">
              {format.dateTime(new Date(report.storedAt), {
                dateStyle: "medium",
                timeStyle: "short",
              })}
            </Td>
            <Td>
              <SeverityTally counts={report.openFindings} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
