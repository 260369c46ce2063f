import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { TakeAway } from "@/app/take-away";
import { AgencyFindings } from "@/components/agency/agency-findings";
import { AgencyLead } from "@/components/agency/agency-lead";
import { AgencyProfile } from "@/components/agency/agency-profile";
import { BANDED } from "@/components/agency/chart-parts";
import { FullForm } from "@/components/agency/full-form";
import { agencyHref, AgencyPageState } from "@/components/agency/page-state";
import { PageNav } from "@/components/agency/page-nav";
import { Part } from "@/components/agency/part";
import { RenameForm } from "@/components/agency/rename-form";
import { AgencyKindForm } from "@/components/kinds/agency-kind-form";
import { RegionYears } from "@/components/kinds/region-years";
import { LetterYears } from "@/components/letter/letter-years";
import { VersionTable } from "@/components/report/version-table";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getAgencyKind } from "@/lib/server/queries/get-agency-kind";
import { listLetterYears } from "@/lib/server/queries/list-letter-years";
import { getPeers } from "@/lib/server/queries/peers/get-peers";
import { renameAgencyAction, sayAgencyKindAction, sayRegionCompleteAction } from "./actions";
import { loadAgency } from "./load-agency";

type Props = PageProps<"/agencies/[agencyId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await loadAgency((await params).agencyId);
  if (view === null) notFound();
  return { title: view.agency.name };
}

/** One body: what matters, all its figures beside its peers', what is open, and what is stored. */
export default async function AgencyPage({ params, searchParams }: Props) {
  const view = await loadAgency((await params).agencyId);
  if (view === null) notFound();
  const state = AgencyPageState.parse(await searchParams);
  const t = await getTranslations("agency");
  const shell = await getTranslations("shell");
  const actor = await currentActor();
  const { agency, years, openFindings, reports } = view;
  const year = (years.find((each) => each.year === state.year) ?? years.at(-1))?.year ?? null;
  const [letters, kind, peers] = await Promise.all([
    listLetterYears(actor, agency.id),
    getAgencyKind(actor, agency.id),
    getPeers(actor, { agency, year, drawn: BANDED }),
  ]);

  return (
    <ClientMessages namespaces={["agency"]}>
      <PageHeader
        trail={[{ href: "/agencies", label: shell("agencies") }]}
        title={agency.name}
        lead={<AgencyLead view={view} />}
        actions={
          <>
            <TakeAway target="agency" agencyId={agency.id} />
            <Button asChild>
              <Link href={`/compare?bodies=${agency.id}`}>{t("compare")}</Link>
            </Button>
          </>
        }
      />
      <PageNav />
      <AgencyProfile view={view} peers={peers} state={state} />
      <div className="mt-10 space-y-10">
        <Part id="findings">
          <AgencyFindings agencyId={agency.id} findings={openFindings} />
        </Part>
        <Part id="form">
          <Section title={t("form")} note={t("formNote")}>
            <FullForm
              years={years}
              applicant={state.applicant}
              hrefOf={(applicant) => agencyHref(agency.id, { ...state, applicant }, "form")}
            />
          </Section>
        </Part>
        <Part id="documents">
          <Section title={t("reports")}>
            <VersionTable reports={reports} withYear />
          </Section>
          <LetterYears agencyId={agency.id} years={letters} />
        </Part>
        <Part id="settings">
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
        </Part>
      </div>
    </ClientMessages>
  );
}
