import { Download } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ReportView } from "@/lib/domain/views/report";

export function ReportActions({
  report,
  reread,
}: {
  report: ReportView;
  reread: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("report");
  return (
    <>
      <form action={reread}>
        <input type="hidden" name="reportId" value={report.id} />
        <SubmitButton variant="ghost">{t("reread")}</SubmitButton>
      </form>
      {report.isCurrent && (
        <Button asChild variant="ghost">
          <Link href={`/agencies/${report.agency.id}/letters/${report.year}`}>{t("letter")}</Link>
        </Button>
      )}
      <Button asChild>
        <a href={`/api/files/${report.file.sha256}`} download>
          <Download aria-hidden />
          {t("download")}
        </a>
      </Button>
    </>
  );
}
