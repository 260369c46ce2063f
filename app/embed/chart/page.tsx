import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { ChartOfView } from "@/components/charts/view/chart-of-view";
import { wordsOfView } from "@/components/charts/view/view-words";
import { ChartSpec } from "@/lib/domain/views/chart-spec";
import { oneOf } from "@/lib/domain/views/query-parameters";
import { currentActor } from "@/lib/server/current-actor";
import { getChart } from "@/lib/server/queries/charts/get-chart";
import { pageOfChart } from "./page-of-chart";

/** How the page that shows it looks; without it, as the visitor's system does. */
const Appearance = z.object({ theme: oneOf(z.enum(["light", "dark"])) });

export async function generateMetadata({
  searchParams,
}: PageProps<"/embed/chart">): Promise<Metadata> {
  const view = await getChart(await currentActor(), ChartSpec.parse(await searchParams));
  const t = await getTranslations("chartWords");
  const charts = await getTranslations("charts");
  const { title } = wordsOfView(view, { locale: await getLocale(), t, charts });
  return { title, robots: { index: false } };
}

/** One chart alone, with its figures and the way back to where it comes from. */
export default async function EmbeddedChart({ searchParams }: PageProps<"/embed/chart">) {
  const parameters = await searchParams;
  const spec = ChartSpec.parse(parameters);
  const { theme } = Appearance.parse(parameters);
  const view = await getChart(await currentActor(), spec);
  const t = await getTranslations("embed");
  return (
    <main
      data-theme={theme ?? undefined}
      className="min-h-dvh bg-paper px-4 py-4 text-ink print:p-0"
    >
      <h1 className="sr-only">{t("heading")}</h1>
      <ChartOfView view={view} />
      <p className="mt-3 border-t border-line pt-2 text-2xs">
        <a className="prose-link" href={pageOfChart(view)} target="_blank" rel="noopener">
          {t("back")}
        </a>
      </p>
    </main>
  );
}
