import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SourceShown } from "@/components/source/source-shown";
import type { FormAction } from "@/components/ui/action-state";
import { Callout } from "@/components/ui/callout";
import type { ReportView } from "@/lib/domain/views/report";
import { formById } from "@/lib/form/catalogue";
import type { AppLocale } from "@/lib/i18n/locale";
import { figureDetails } from "./figure-detail";
import { FigurePanel } from "./figure-panel";
import { figuresOfReport } from "./report-figure";
import { LookFirst } from "./look-first";
import { ReportNotes } from "./report-notes";
import { ReportForm } from "./report-form";
import { marksOfReport } from "./report-mark";
import { ReportSource } from "./report-source";
import { UnplacedMarks } from "./unplaced-marks";
import { SelectionProvider } from "./selection";
import type { TextRange } from "./text-range";

/** The form on the left, the document on the right; what is chosen in one is marked in the other. */
export function ReportPanes({
  report,
  locale,
  cell,
  at = null,
  sourceShown,
  correctCell,
  children,
}: {
  report: ReportView;
  locale: AppLocale;
  /** The figure that the address line names. */
  cell: string | null;
  /** The range of the text that the address line names. */
  at?: TextRange | null;
  sourceShown: SourceShown;
  correctCell: FormAction;
  children: ReactNode;
}) {
  const t = useTranslations("report");
  const figures = figuresOfReport(report);
  return (
    <SelectionProvider initial={cell}>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem] wide:grid-cols-[minmax(0,1fr)_25rem] 2xl:grid-cols-[minmax(0,1fr)_minmax(0,0.75fr)]">
        <div className="min-w-0">
          <LookFirst report={report} figures={figures} />
          <section aria-label={t("figures")}>
            {report.form === null ? (
              <Callout tone="warning">{t("noFormHint")}</Callout>
            ) : (
              <ReportForm form={formById(report.form)} figures={figures} />
            )}
          </section>
          <div className="mt-10 space-y-8">
            <ReportNotes report={report} figures={figures} />
            {children}
          </div>
        </div>
        <div className="min-w-0 gap-4 xl:sticky xl:top-4 xl:flex xl:h-[calc(100dvh-2rem)] xl:flex-col">
          <FigurePanel
            details={figureDetails(figures, report, locale)}
            reportId={report.id}
            correctCell={correctCell}
          />
          <UnplacedMarks count={report.unplaced.length}>
            <ReportSource
              document={report.document}
              sha256={report.file.sha256}
              marks={marksOfReport(figures, report, at)}
              figures={figures}
              cell={cell}
              startsAs={sourceShown}
            />
          </UnplacedMarks>
        </div>
      </div>
    </SelectionProvider>
  );
}
