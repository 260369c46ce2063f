import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { seriesColour } from "@/components/charts/colours";
import { CompareControls } from "@/components/compare/compare-controls";
import { comparedBodies } from "@/components/compare/compared-body";
import { ComparisonView } from "@/components/compare/comparison-view";
import { huesOf } from "@/components/compare/hues";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { searchAgenciesAction } from "@/app/search-agencies-action";
import { ComparisonQuery, MAX_COMPARED_BODIES } from "@/lib/domain/views/comparison";
import { listOf, oneOf } from "@/lib/domain/views/query-parameters";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getComparison } from "@/lib/server/queries/get-comparison";

/** How it is drawn, beside what is compared. */
const Appearance = z.object({
  hues: listOf(z.coerce.number().int()),
  scale: oneOf(z.literal("own")),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title") };
}

/** Two to eight bodies over their years; the address says it all and can be sent as it is. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const parameters = await searchParams;
  const comparison = await getComparison(await currentActor(), ComparisonQuery.parse(parameters));
  const { hues: kept, scale } = Appearance.parse(parameters);
  const t = await getTranslations("compare");
  const { bodies, years, availableYears, metrics } = comparison;
  const hues = huesOf(bodies.length, kept);

  return (
    <ClientMessages namespaces={["compare", "picker"]}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <CompareControls
        bodies={bodies}
        hues={hues}
        years={years}
        availableYears={availableYears}
        max={MAX_COMPARED_BODIES}
        search={searchAgenciesAction}
      />
      {bodies.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("empty")} hint={t("emptyHint")} />
        </div>
      ) : (
        <ComparisonView
          bodies={comparedBodies(comparison, (index) => seriesColour(hues[index] ?? index))}
          years={years}
          metrics={metrics}
          ownScales={scale === "own"}
        />
      )}
    </ClientMessages>
  );
}
