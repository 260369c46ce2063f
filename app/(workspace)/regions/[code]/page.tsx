import type { Metadata } from "next";
import Link from "next/link";
import { Download, Printer } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BesideGovernment } from "@/components/regions/beside-government";
import { BodyLists } from "@/components/regions/body-lists";
import { CheckList } from "@/components/regions/check-list";
import { RegionTable } from "@/components/regions/region-table";
import { RollupControls } from "@/components/regions/rollup-controls";
import { RollupNotes } from "@/components/regions/rollup-notes";
import { rollupSearch, shownBy } from "@/components/regions/rollup-href";
import { SumDesk } from "@/components/regions/sum-desk";
import { SumForm } from "@/components/regions/sum-form";
import { SumLegend } from "@/components/regions/sum-legend";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { loadParts, loadRegion } from "./load-region";

type Props = PageProps<"/regions/[code]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const rollup = await loadRegion((await params).code, await searchParams);
  const t = await getTranslations("regions.rollup");
  if (rollup === null) notFound();
  return { title: t("title", { region: rollup.region.name, year: rollup.year.toString() }) };
}

/** A region's bodies added up in the official form, beside its government's own report. */
export default async function RegionPage({ params, searchParams }: Props) {
  const { code } = await params;
  const parameters = await searchParams;
  const rollup = await loadRegion(code, parameters);
  if (rollup === null) notFound();
  const parts = await loadParts(code, parameters);
  const t = await getTranslations("regions");
  const { region, above, below, year, bodies, added, form } = rollup;
  const search = rollupSearch(shownBy(rollup));

  return (
    <ClientMessages namespaces={["regions"]}>
      <PageHeader
        trail={[
          { href: `/regions?year=${year}`, label: t("title") },
          ...above.map((each) => ({
            href: `/regions/${each.code}?year=${year}`,
            label: each.name,
          })),
        ]}
        title={t("rollup.title", { region: region.name, year: year.toString() })}
        lead={t("rollup.lead", {
          bodies: bodies.length,
          filed: bodies.filter(({ report }) => report !== null).length,
          added,
        })}
        actions={
          form !== null && (
            <>
              <Button asChild>
                <Link href={`/regions/${region.code}/form${search}`}>
                  <Printer aria-hidden />
                  {t("rollup.print")}
                </Link>
              </Button>
              <Button asChild variant="primary">
                <a href={`/api/regions/${region.code}/form${search}`} download>
                  <Download aria-hidden />
                  {t("rollup.download")}
                </a>
              </Button>
            </>
          )
        }
      />
      <RollupControls rollup={rollup} />
      <RollupNotes rollup={rollup} />
      <div className="space-y-10">
        {form !== null && bodies.length > 0 && (
          <>
            <Section title={t("rollup.figures")}>
              <div className="mb-4 space-y-2 text-sm">
                <BesideGovernment rollup={rollup} form={form} />
                <SumLegend rollup={rollup} form={form} />
              </div>
              <SumDesk
                key={search}
                partsPath={`/api/regions/${region.code}/parts${search}`}
                initial={parts}
              >
                <SumForm rollup={rollup} form={form} chosen={parts?.address ?? null} />
              </SumDesk>
            </Section>
            <CheckList rollup={rollup} />
          </>
        )}
        {bodies.length > 0 && <BodyLists rollup={rollup} />}
        {below.length > 0 && (
          <Section title={t("below.title")} note={t("below.note")}>
            <RegionTable caption={t("below.title")} lines={below} year={year} />
          </Section>
        )}
      </div>
    </ClientMessages>
  );
}
