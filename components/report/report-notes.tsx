import { useTranslations } from "next-intl";
import { FindingItem } from "@/components/finding/finding-item";
import { Section } from "@/components/ui/section";
import type { ReportView } from "@/lib/domain/views/report";
import type { Address } from "@/lib/domain/address";
import { DoubtList } from "./doubt-list";
import type { ReportFigure } from "./report-figure";
import { StatementList } from "./statement-list";
import { UncheckedList } from "./unchecked-list";
import { VersionTable } from "./version-table";

/** What there is to say about the report: findings, what was not checked, doubts, versions. */
export function ReportNotes({
  report,
  figures,
}: {
  report: ReportView;
  figures: ReadonlyMap<Address, ReportFigure>;
}) {
  const t = useTranslations("report");
  const { findings, unchecked, diagnostics, versions } = report;
  return (
    <>
      <Section
        title={t("findings")}
        aside={<span className="text-xs text-muted">{findings.length}</span>}
      >
        {findings.length === 0 ? (
          <p className="text-xs text-muted">{t("noFindings")}</p>
        ) : (
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </ul>
        )}
      </Section>
      {report.claims.length > 0 && (
        <Section title={t("statements")} note={t("statementsNote")}>
          <StatementList report={report} figures={figures} />
        </Section>
      )}
      <Section title={t("unchecked")} note={unchecked.length > 0 ? t("uncheckedNote") : undefined}>
        <UncheckedList unchecked={unchecked} />
      </Section>
      {diagnostics.length > 0 && (
        <div id="doubts" className="scroll-mt-4">
          <Section title={t("doubtsTitle")} note={t("doubtsNote")}>
            <DoubtList diagnostics={diagnostics} text={report.document.text} />
          </Section>
        </div>
      )}
      <Section title={t("versions")}>
        <VersionTable reports={versions} shownId={report.id} />
      </Section>
    </>
  );
}
