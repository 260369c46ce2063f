import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { ReportPanes } from "@/components/report/report-panes";
import { ReportActions } from "@/components/report/report-actions";
import { ReportLead } from "@/components/report/report-lead";
import { SupersededNote } from "@/components/report/superseded-note";
import { MoveForm } from "@/components/report/move-form";
import { textRangeOf } from "@/components/report/text-range";
import { PageHeader } from "@/components/shell/page-header";
import { SOURCE_COOKIE, sourceShownOf } from "@/components/source/source-shown";
import { Section } from "@/components/ui/section";
import { searchAgenciesAction } from "@/app/search-agencies-action";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { loadReport } from "./load-report";
import { correctCellAction, moveReportAction, rereadReportAction } from "./actions";

type Props = PageProps<"/reports/[reportId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await loadReport((await params).reportId);
  const t = await getTranslations("report");
  if (report === null) notFound();
  return { title: t("title", { agency: report.agency.name, year: report.year.toString() }) };
}

/** One report: its figures as the form has them, beside the document that they were read from. */
export default async function ReportPage({ params, searchParams }: Props) {
  const report = await loadReport((await params).reportId);
  if (report === null) notFound();
  const { cell, at } = await searchParams;
  const t = await getTranslations("report");
  const shell = await getTranslations("shell");
  const locale = await getLocale();

  return (
    <ClientMessages namespaces={["report", "picker", "source"]}>
      <PageHeader
        trail={[
          { href: "/agencies", label: shell("agencies") },
          { href: `/agencies/${report.agency.id}`, label: report.agency.name },
        ]}
        title={`${report.agency.name} ${report.year}`}
        lead={<ReportLead report={report} />}
        actions={<ReportActions report={report} reread={rereadReportAction} />}
      />
      <SupersededNote report={report} />
      <ReportPanes
        report={report}
        locale={locale}
        cell={typeof cell === "string" ? cell : null}
        at={textRangeOf(at, report.document.text.length)}
        sourceShown={sourceShownOf((await cookies()).get(SOURCE_COOKIE)?.value)}
        correctCell={correctCellAction}
      >
        <div id="move" className="scroll-mt-4">
          <Section title={t("moveTitle")} className="print:hidden">
            <MoveForm
              key={`${report.agency.id} ${report.year}`}
              reportId={report.id}
              year={report.year}
              move={moveReportAction}
              search={searchAgenciesAction}
            />
          </Section>
        </div>
      </ReportPanes>
    </ClientMessages>
  );
}
