import type { Metadata } from "next";
import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/regions/print-button";
import { rollupSearch, shownBy } from "@/components/regions/rollup-href";
import { SheetView } from "@/components/regions/sheet-view";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { loadRegion, loadSheet } from "@/app/(workspace)/regions/[code]/load-region";

type Props = PageProps<"/regions/[code]/form">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const sheet = await loadSheet((await params).code, await searchParams);
  if (sheet === null) notFound();
  return { title: sheet.title };
}

/** A region's bodies added up as the official form, to be printed, or taken along to Word. */
export default async function RegionFormPage({ params, searchParams }: Props) {
  const { code } = await params;
  const parameters = await searchParams;
  const rollup = await loadRegion(code, parameters);
  const sheet = await loadSheet(code, parameters);
  if (rollup === null || sheet === null) notFound();
  const t = await getTranslations("regions");
  const { region, year } = rollup;
  const search = rollupSearch(shownBy(rollup));

  return (
    <>
      <div className="print:hidden">
        <PageHeader
          trail={[
            { href: `/regions?year=${year}`, label: t("title") },
            {
              href: `/regions/${region.code}${search}`,
              label: t("rollup.title", { region: region.name, year: year.toString() }),
            },
          ]}
          title={t("sheet.name")}
          lead={t("sheet.lead")}
          actions={
            <>
              <PrintButton>{t("sheet.print")}</PrintButton>
              <Button asChild variant="primary">
                <a href={`/api/regions/${region.code}/form${search}`} download>
                  <Download aria-hidden />
                  {t("rollup.download")}
                </a>
              </Button>
            </>
          }
        />
      </div>
      <SheetView sheet={sheet} />
    </>
  );
}
