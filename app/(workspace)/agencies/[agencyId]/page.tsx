import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AgencyCharts } from "@/components/agency/agency-charts";
import { AgencyFindings } from "@/components/agency/agency-findings";
import { AgencyLead } from "@/components/agency/agency-lead";
import { FullForm } from "@/components/agency/full-form";
import { RenameForm } from "@/components/agency/rename-form";
import { metricRows } from "@/components/agency/metric-rows";
import { YearsTable } from "@/components/agency/years-table";
import { AgencyKindForm } from "@/components/kinds/agency-kind-form";
import { RegionYears } from "@/components/kinds/region-years";
import { LetterYears } from "@/components/letter/letter-years";
import { VersionTable } from "@/components/report/version-table";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { APPLICANT_COLUMNS } from "@/lib/form/applicant-columns";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getAgencyKind } from "@/lib/server/queries/get-agency-kind";
import { listLetterYears } from "@/lib/server/queries/list-letter-years";
import { renameAgencyAction, sayAgencyKindAction, sayRegionCompleteAction } from "./actions";
import { loadAgency } from "./load-agency";

type Props = PageProps<"/agencies/[agencyId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadAgency((await params).agencyId);
  if (view === null) notFound();
  return { title: view.agency.name };
}

/** One body: its years side by side, drawn over time, what is open, and what is stored. */
export default async function AgencyPage({ params, searchParams }: Props) {
  const view = await loadAgency((await params).agencyId);
  if (view === null) notFound();
  const { applicant } = await searchParams;
  const t = await getTranslations("agency");
  const shell = await getTranslations("shell");
  const locale = await getLocale();
  const { agency, years, metrics, openFindings, reports } = view;
  const letters = await listLetterYears(await currentActor(), agency.id);
  const kind = await getAgencyKind(await currentActor(), agency.id);
  const shownApplicant = APPLICANT_COLUMNS.find(({ id }) => id === applicant)?.id ?? "total";

  return (
    <ClientMessages namespaces={["agency"]}>
      <PageHeader
        trail={[{ href: "/agencies", label: shell("agencies") }]}
        title={agency.name}
        lead={<AgencyLead view={view} />}
        actions={
          <Button asChild>
            <Link href={`/compare?bodies=${agency.id}`}>{t("compare")}</Link>
          </Button>
        }
      />
      <div className="space-y-10">
        <Section title={t("years")} note={t("yearsNote")}>
          <div className="grid gap-x-12 gap-y-8 wide:grid-cols-[auto_minmax(20rem,1fr)]">
            <YearsTable caption={t("years")} years={years} rows={metricRows(metrics, locale)} />
            <AgencyCharts view={view} />
          </div>
          <div className="mt-6">
            <FullForm
              years={years}
              applicant={shownApplicant}
              hrefOf={(id) => `/agencies/${agency.id}?applicant=${id}`}
            />
          </div>
        </Section>
        <AgencyFindings agencyId={agency.id} findings={openFindings} />
        <LetterYears agencyId={agency.id} years={letters} />
        <Section title={t("reports")}>
          <VersionTable reports={reports} withYear />
        </Section>
        {kind.regionYears.length > 0 && (
          <Section title={t("regionTitle")} note={t("regionNote")} className="print:hidden">
            <RegionYears
              agencyId={agency.id}
              years={kind.regionYears}
              say={sayRegionCompleteAction}
            />
          </Section>
        )}
        <Section title={t("kindTitle")} note={t("kindNote")} className="print:hidden">
          <AgencyKindForm agencyId={agency.id} view={kind} say={sayAgencyKindAction} />
        </Section>
        <Section title={t("renameTitle")} note={t("renameNote")} className="print:hidden">
          <RenameForm agencyId={agency.id} name={agency.name} rename={renameAgencyAction} />
        </Section>
      </div>
    </ClientMessages>
  );
}
