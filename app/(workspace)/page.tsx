import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { connection } from "next/server";
import { BigFigures } from "@/components/overview/big-figures";
import { SamplesNote } from "@/components/overview/samples-note";
import { SeverityList } from "@/components/overview/severity-list";
import { UploadNote } from "@/components/overview/upload-note";
import { Welcome } from "@/components/overview/welcome";
import { YearList } from "@/components/overview/year-list";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { BatchList } from "@/components/upload/batch-list";
import { currentActor } from "@/lib/server/current-actor";
import { getOverview } from "@/lib/server/queries/get-overview";
import { loadSamplesAction, removeSamplesAction } from "./actions";

/** What is stored, what waits for a person, and what came last. */
export default async function OverviewPage() {
  await connection();
  const overview = await getOverview(await currentActor());
  const t = await getTranslations("overview");
  if (overview.isEmpty) {
    return (
      <>
        <PageHeader title={t("welcome.title")} />
        <Welcome loadSamples={loadSamplesAction} />
      </>
    );
  }

  const { agencies, reports, openFindings, decidedFindings, years, uploads, recentBatches } =
    overview;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <Button asChild variant="primary">
            <Link href="/upload">{t("upload")}</Link>
          </Button>
        }
      />
      <BigFigures
        figures={[
          { label: t("agencies"), value: agencies, href: "/agencies" },
          { label: t("reports"), value: reports, href: null },
          { label: t("open"), value: openFindings.open, href: "/review" },
          { label: t("decided"), value: decidedFindings, href: "/review?state=decided" },
        ]}
      />
      <UploadNote uploads={uploads} recentBatches={recentBatches} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Section title={t("byYear")}>
          <YearList years={years} />
        </Section>
        <Section title={t("bySeverity")}>
          <SeverityList open={openFindings} />
        </Section>
      </div>
      {recentBatches.length > 0 && (
        <Section title={t("recent")} className="mt-10">
          <BatchList batches={recentBatches} />
        </Section>
      )}
      {overview.hasSamples && <SamplesNote remove={removeSamplesAction} />}
    </>
  );
}
