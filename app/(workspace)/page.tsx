import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { connection } from "next/server";
import { AttentionList } from "@/components/overview/attention-list";
import { KeyFigures } from "@/components/overview/key-figures";
import { RegionList } from "@/components/overview/region-list";
import { SamplesNote } from "@/components/overview/samples-note";
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
  const { year, keyFigures, regions, missing, changed } = overview;
  const last = years.at(-1);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={
          last !== undefined &&
          t(years.length > 1 ? "lead" : "lead1", {
            agencies,
            reports,
            first: (years[0]?.year ?? last.year).toString(),
            last: last.year.toString(),
            decided: decidedFindings,
          })
        }
        actions={
          <Button asChild variant="primary">
            <Link href="/upload">{t("upload")}</Link>
          </Button>
        }
      />
      {year !== null && <KeyFigures figures={keyFigures} year={year} />}
      <UploadNote uploads={uploads} recentBatches={recentBatches} />
      {year !== null && (
        <div className="mt-10 grid gap-x-12 gap-y-10 *:min-w-0 lg:grid-cols-2">
          <Section title={t("attention")}>
            <AttentionList
              open={openFindings}
              missing={missing}
              late={last?.late ?? 0}
              changed={changed}
              year={year}
            />
          </Section>
          <Section title={t("byYear")}>
            <YearList years={years} />
          </Section>
          {regions.length > 0 && (
            <Section title={t("byRegion", { year: year.toString() })}>
              <RegionList regions={regions} year={year} />
            </Section>
          )}
          {recentBatches.length > 0 && (
            <Section title={t("recent")}>
              <BatchList batches={recentBatches} />
            </Section>
          )}
        </div>
      )}
      {overview.hasSamples && <SamplesNote remove={removeSamplesAction} />}
    </>
  );
}
